import { sealAll } from '../support/integrity/sealing.js';
import type { Answer, ProblemBody } from '../support/api-client.js';
import { integratorsEvent, mentorLog, PASSWORD, unique, uniqueEmail } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import type { TestOrganization } from '../support/test-organization.js';
import { furnished, stateOf, type Furnished } from '../support/security/furnished-organization.js';
import { nameOf, operationsOf, type Operation } from '../support/security/operations.js';

/** What these answer about somebody or something unknown is not 404; but it is the same for what another organization knows. */
const NO_404: Readonly<Record<string, number>> = {
  'GET /activities/tags/{tag}': 400,
  'GET /activity-logs/mentor/{mentor_id}/summary': 200,
  'GET /activity-logs/mentor/{mentor_id}/count-by-type': 200,
};

jest.setTimeout(60_000); // many requests; on a busy machine they take a while

describe('another organization', () => {
  const test = useTestApp({ SEALER: 'on' });
  let theirs: Furnished;
  let ours: TestOrganization;
  let operations: readonly Operation[];

  beforeAll(async () => {
    theirs = await furnished(test);
    ours = await test.organization();
    operations = await operationsOf(test.app);
  });

  describe.each(['ADMIN', 'OWNER'] as const)('to an %s', (role) => {
    it('every route with an id answers about its records as about ones that never were, and changes nothing', async () => {
      await sealAll(test); // their entries get their `seq` now, and not meanwhile
      const before = await stateOf(theirs);
      for (const operation of operations.filter(({ pathParameters }) => pathParameters.length > 0)) {
        for (const [kind, id] of Object.entries(theirs.ids)) {
          const real = await ask(operation, id);
          const unknown = await ask(operation, neverWas(id));
          const name = `${nameOf(operation)} of a ${kind}`;
          expect([name, withoutId(real, id)]).toEqual([name, withoutId(unknown, neverWas(id))]);
          const expected = NO_404[nameOf(operation)] ?? 404;
          expect([name, real.status]).toEqual([name, real.status === 403 && role === 'ADMIN' ? 403 : expected]);
        }
      }
      expect(await stateOf(theirs)).toEqual(before);
    });

    it('no list, search, count or export shows anything of it, whatever it is asked for', async () => {
      for (const operation of operations.filter(({ method, pathParameters, isStream }) => method === 'GET' && pathParameters.length === 0 && !isStream)) {
        const fresh = await test.organization(); // one that has not been asked anything yet: exports stand in the trail, with what was asked
        const questions = operation.queryParameters.flatMap(({ name }) => [theirs.word, ...Object.values(theirs.ids)].map((value) => `?${name}=${value}`));
        for (const question of ['', ...questions]) {
          await sealAll(test); // an export waits until everything before it is sealed
          const { body } = await fresh.as(role).get(pathOf(operation) + question);
          const text = JSON.stringify(withoutQuestions(body));
          const shown = [theirs.word, theirs.org.people.OWNER.email, ...Object.values(theirs.ids)].filter((secret) => text.includes(secret));
          expect([nameOf(operation) + question, shown]).toEqual([nameOf(operation) + question, []]);
        }
      }
    });

    it('its mentors and contacts have zeros', async () => {
      const { mentor, contact } = theirs.ids;
      for (const filter of [`mentor_id=${mentor}`, `contact_id=${contact}`, `q=${theirs.word}`]) {
        const { body } = await ours.as(role).get<{ data: unknown[]; pagination: { total: number } }>(`/activity-logs?${filter}`);
        expect([filter, body.data, body.pagination.total]).toEqual([filter, [], 0]);
      }
      const summary = await ours.as(role).get<Record<string, unknown>>(`/activity-logs/mentor/${mentor}/summary?date=2026-03-26`);
      expect(Object.values(summary.body).filter((value) => typeof value === 'number' && value !== 0)).toEqual([]);
      const counts = await ours.as(role).get<{ counts: Record<string, number> }>(`/activity-logs/mentor/${mentor}/count-by-type`);
      expect(Object.values(counts.body.counts)).toEqual([0, 0, 0, 0, 0]);
    });

    it('a cursor from it leads through our own records only', async () => {
      await theirs.org.as('OWNER').post('/activity-logs', mentorLog({ description: `More about ${theirs.word}` }));
      const { body } = await theirs.org.as('OWNER').get<{ next_cursor: string }>('/activity-logs?limit=1');
      const answer = await ours.as(role).get('/activity-logs?limit=100&cursor=' + body.next_cursor);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain(theirs.word);
    });

    function ask(operation: Operation, id: string): Promise<Answer<unknown>> {
      return ours.as(role).send(operation.method, pathOf(operation, id), operation.bodyExample);
    }
  });

  it('nobody of it can be named as the creator of an entry', async () => {
    const ask = async (createdBy: string) => ours.as('OWNER').post<ProblemBody>('/activities', integratorsEvent({ createdBy }));
    for (const id of [theirs.ids.user, theirs.ids.apiKey, theirs.org.people.OWNER.id]) {
      const [real, unknown] = [await ask(id), await ask(neverWas(id))];
      expect([real.status, real.body.errors]).toEqual([400, unknown.body.errors]);
    }
  });

  it('its roles cannot be given', async () => {
    const ask = (role: string) => ours.as('OWNER').post<ProblemBody>('/users', { email: uniqueEmail(), name: 'Nina New', password: PASSWORD, role });
    for (const name of [theirs.roleName, theirs.ids.role]) {
      const [real, unknown] = [await ask(name), await ask(unique('ROLE'))];
      expect([real.status, real.body.errors]).toEqual([400, unknown.body.errors]);
      expect((await ours.as('OWNER').post('/api-keys', { name: 'Key', role: name })).status).toBe(400);
    }
  });

  it('its added activity types are not ours', async () => {
    const answer = await ours.as('OWNER').post<ProblemBody>('/activity-logs', mentorLog({ activity_type: `type_${theirs.word}` }));
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).not.toContain(theirs.word);
  });

  it('the names of its roles, its mentor ids and its idempotency keys are free to us', async () => {
    const owner = ours.as('OWNER');
    expect((await owner.post('/roles', { name: theirs.roleName, base: 'USER', permissions: ['read'] })).status).toBe(201);
    const twin = { email: uniqueEmail(), name: 'Twin', password: PASSWORD, role: theirs.roleName, mentorId: theirs.ids.mentor };
    expect((await owner.post('/users', twin)).status).toBe(201);
    expect((await owner.get<{ data: unknown[] }>(`/activity-logs?mentor_id=${theirs.ids.mentor}`)).body.data).toEqual([]);

    const event = integratorsEvent();
    const headers = { 'idempotency-key': unique('key') };
    const first = await theirs.org.as('OWNER').post<{ _id: string }>('/activities', event, { headers });
    const second = await owner.post<{ _id: string; orgId: string }>('/activities', event, { headers });
    expect([second.status, second.body.orgId]).toEqual([201, ours.id]);
    expect(second.body._id).not.toBe(first.body._id);
  });

  it('an address that an account of it has is taken, and that is all one learns', async () => {
    const ask = (email: string) => ours.as('OWNER').post<ProblemBody>('/users', { email, name: 'Nina New', password: PASSWORD, role: 'USER' });
    const [here, there] = [await ask(ours.people.USER.email), await ask(theirs.email)];
    expect([there.status, there.body.code]).toEqual([409, 'taken']);
    expect(withoutId(there, theirs.email)).toEqual(withoutId(here, ours.people.USER.email));
  });

  function pathOf({ path }: Operation, id = ''): string {
    return path.replace(/^\/api\/v1/, '').replace(/\{\w+\}/g, encodeURIComponent(id));
  }
});

/** An export of the trail without the entries that tell of the exports before it, in which stands what they were asked. */
function withoutQuestions(body: unknown): unknown {
  return typeof body === 'string' ? body.split('\n').filter((line) => !line.includes('export-activities')) : body;
}

/** An id of the same shape that nothing has. */
function neverWas(id: string): string {
  return id.replace(/[0-9a-f]{12}$/, (end) => (end.startsWith('f') ? `0${end.slice(1)}` : `f${end.slice(1)}`));
}

/** An answer but for what differs from request to request. */
function withoutId({ status, headers, body }: Answer<unknown>, id: string): unknown {
  const { date: _date, 'x-request-id': requestId = '', etag: _etag, ...others } = headers;
  const text = JSON.stringify(body).replaceAll(id, 'the id').replaceAll(requestId, 'the request');
  return { status, headers: { ...others, 'content-length': undefined }, body: JSON.parse(text) as unknown };
}

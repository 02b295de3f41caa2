import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { CreatedEntriesResponse, EntryListResponse, QueriesResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { bodyOf } from '../../support/mentor-log-stories.js';
import { sealAll } from '../../support/integrity/sealing.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { useTestApp } from '../../support/use-test-app.js';

describe('the external id of an entry', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => (org = await test.organization()));
  afterEach(() => test.clock.release());

  const external = (values: Record<string, unknown> = {}) => integratorsEvent({ externalId: unique('crm'), ...values });
  const post = <T = EntryResponse>(event: unknown, headers?: Record<string, string>) => org.as('OWNER').post<T>('/activities', event, { headers });
  const postAll = <T = CreatedEntriesResponse>(...activities: unknown[]) => org.as('OWNER').post<T>('/activities/batch', { activities });
  const found = async (query: string) => bodyOf(200, await org.as('ADMIN').get<EntryListResponse>(`/activities?${query}`)).data;
  const fieldsOf = ({ errors = [] }: ProblemBody) => errors.map(({ field }) => field);

  it('comes back wherever the entry is shown, and finds it with any other filter', async () => {
    const event = external({ tags: ['a', 'b'] });
    const { externalId } = event;
    const entry = bodyOf(201, await post(event));
    await post(external());
    expect(entry.externalId).toBe(externalId);
    expect(bodyOf(200, await org.as('ADMIN').get<EntryResponse>(`/activities/${entry._id}`)).externalId).toBe(externalId);
    await sealAll(test);
    const filters = ['', '&tag=a', '&tag=a&tag=b', '&activityType=export-invoice', '&q=invoice', '&order=asc', '&order=asc&tag=b', '&from=2020-01-01'];
    for (const more of filters) expect(await found(`externalId=${String(externalId)}${more}`)).toMatchObject([{ _id: entry._id, externalId }]);
    for (const more of ['&tag=c', '&q=nothing', '&order=asc&activityType=other', '&to=2020-01-01'])
      expect(await found(`externalId=${String(externalId)}${more}`)).toEqual([]);
    const queries = bodyOf(200, await org.as('ADMIN').get<QueriesResponse>(`/activities/queries?externalId=${String(externalId)}`));
    expect(queries).toMatchObject({ totalResults: 1, results: [{ _id: entry._id }] });
    const csv = await org.as('ADMIN').get<string>(`/activities/export?externalId=${String(externalId)}`);
    expect(csv.body).toContain(`,${String(externalId)}\r\n`);
  });

  it('makes a create safe to repeat, whoever sends it and however late: 200 with the stored entry, and nothing is written', async () => {
    const event = external({ occurredAt: '2026-03-26T13:00:00Z', metadata: { a: 1, b: [2] } });
    const first = await post(event);
    const key = await org.addApiKey('ADMIN');
    test.clock.advance({ hours: 24 * 400 });
    const again = await key.api.post<EntryResponse>('/activities', { ...event, metadata: { b: [2], a: 1 }, occurredAt: '2026-03-26T14:00:00+01:00' });
    expect([again.status, again.headers['location']]).toEqual([200, first.headers['location']]);
    expect(bodyOf(200, again)).toMatchObject(bodyOf(201, first));
    test.clock.release();
    expect(bodyOf(200, await org.as('ADMIN').get<QueriesResponse>('/activities/queries?activityType=export-invoice')).totalResults).toBe(1);
  });

  it('is taken for other content: 409, and nothing is written', async () => {
    const event = external();
    const { body: entry } = await post(event);
    for (const other of [{ context: 'Something else' }, { tags: [] }, { metadata: {} }, { createdBy: org.people.OWNER.id }]) {
      const { status, body } = await post<ProblemBody>({ ...event, ...other });
      expect([status, body.code, fieldsOf(body)]).toEqual([409, 'external_id_taken', ['externalId']]);
    }
    expect(await found('activityType=export-invoice')).toMatchObject([{ _id: entry._id }]);
  });

  it.each(['', ' ', 'a b', 'ä', 'a\n', 'x'.repeat(129), 5])('has 1 to 128 visible characters: %j is refused', async (externalId) => {
    const { status, body } = await post<ProblemBody>(external({ externalId }));
    expect([status, fieldsOf(body)]).toEqual([400, ['externalId']]);
  });

  it('may have every visible character, is compared exactly, and null is none', async () => {
    for (const externalId of ['!', '~'.repeat(128), `'"\\%_/?&<>`, 'Case', 'case']) {
      expect(bodyOf(201, await post(external({ externalId }))).externalId).toBe(externalId);
    }
    for (let i = 0; i < 2; i++) expect(bodyOf(201, await post(external({ externalId: null })))).not.toHaveProperty('externalId');
  });

  it('is each organization’s own', async () => {
    const event = external();
    const other = await test.organization();
    const [own, theirs] = [bodyOf(201, await post(event)), bodyOf(201, await other.as('OWNER').post<EntryResponse>('/activities', event))];
    expect(bodyOf(200, await post(event))._id).toBe(own._id);
    expect(bodyOf(200, await other.as('OWNER').post<EntryResponse>('/activities', event))._id).toBe(theirs._id);
  });

  it('in a batch, those already stored are named among the ids and not counted as created', async () => {
    const [stored, fresh] = [external(), external()];
    const { body: entry } = await post(stored);
    const { created, ids } = bodyOf(201, await postAll(fresh, stored, integratorsEvent()));
    expect([created, ids[1], new Set(ids).size]).toEqual([2, entry._id, 3]);
    expect(bodyOf(200, await postAll(fresh, stored))).toEqual({ created: 0, ids: ids.slice(0, 2) });
    expect(await found('activityType=export-invoice')).toHaveLength(3);
  });

  it('in a batch, one taken for other content refuses all of it', async () => {
    const stored = external();
    const { body: entry } = await post(stored);
    const { status, body } = await postAll<ProblemBody>(external(), { ...stored, context: 'Other' });
    expect([status, body.code, fieldsOf(body)]).toEqual([409, 'external_id_taken', ['activities[1].externalId']]);
    expect(await found('activityType=export-invoice')).toMatchObject([{ _id: entry._id }]);
  });

  it('must not occur twice in a batch, with the same content or other', async () => {
    const event = external();
    for (const second of [event, { ...event, context: 'Other' }]) {
      const { status, body } = await postAll<ProblemBody>(event, external(), second);
      expect([status, fieldsOf(body)]).toEqual([400, ['activities[2].externalId']]);
    }
    expect(await found('activityType=export-invoice')).toEqual([]);
  });

  it('works together with an Idempotency-Key: a repeat of either kind gets the first response', async () => {
    const event = external();
    const [one, two] = [{ 'idempotency-key': unique('key') }, { 'idempotency-key': unique('key') }];
    const first = bodyOf(201, await post(event, one));
    for (let i = 0; i < 2; i++) expect(bodyOf(200, await post(event, two))).toMatchObject(first);
    expect(bodyOf(201, await post(event, one))).toEqual(first);
    expect((await post(external(), one)).status).toBe(422);
    await sealAll(test);
    bodyOf(200, await org.as('OWNER').post(`/activities/${first._id}/erase`, { reason: 'Asked' }));
    for (const headers of [one, two]) expect((await post<ProblemBody>(event, headers)).body.code).toBe('idempotency_answer_erased');
  });

  it('is erased with the payload, and free from then on', async () => {
    const event = external();
    const { body: entry } = await post(event);
    await sealAll(test);
    const erased = bodyOf(200, await org.as('OWNER').post<EntryResponse>(`/activities/${entry._id}/erase`, { reason: 'Asked' }));
    expect(erased).not.toHaveProperty('externalId');
    expect(await found(`externalId=${String(event['externalId'])}`)).toEqual([]);
    const anew = bodyOf(201, await post(event));
    expect(anew._id).not.toBe(entry._id);
    expect(bodyOf(200, await post(event))._id).toBe(anew._id);
    await sealAll(test);
    expect(bodyOf(200, await org.as('ADMIN').post('/activities/integrity/verify'))).toMatchObject({ ok: true });
  });
});

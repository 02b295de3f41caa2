import { mentorLog, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { RawDatabase } from '../../support/raw-database.js';
import { bodyOf, faults, list, read, trailOf, type Log } from '../../support/mentor-log-stories.js';

describe('a POST that is sent again with its Idempotency-Key', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => (org = await test.organization()));
  afterEach(() => test.clock.release());

  const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });
  const post = (body: unknown, key: string, api = org.as('ADMIN')) => api.post<Log>('/activity-logs', body, keyed(key));
  const total = async (api = org.as('ADMIN')) => (await list(api)).pagination.total;

  it('answers the same status, body, Location and ETag, and there is one log and one entry', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const first = await post(request, key);
    const { log_id } = bodyOf(201, first);
    for (let i = 0; i < 3; i++) {
      const again = await post(request, key);
      expect([again.status, JSON.stringify(again.body)]).toEqual([201, JSON.stringify(first.body)]);
      expect([again.headers['location'], again.headers['etag']]).toEqual([first.headers['location'], first.headers['etag']]);
    }
    expect(await total()).toBe(1);
    expect(await trailOf(org.as('ADMIN'), log_id)).toHaveLength(1);
  });

  it('answers what the first answered, also after the log has changed', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const first = await post(request, key);
    const changed = await org.as('ADMIN').put<Log>(`/activity-logs/${first.body.log_id}`, { duration_minutes: 1 });
    const again = await post(request, key);
    expect([again.status, again.body, again.headers['etag']]).toEqual([201, first.body, first.headers['etag']]);
    expect(await read(org.as('ADMIN'), first.body.log_id)).toEqual(changed.body);
  });

  it('answers what the first answered, also after the settings would refuse it', async () => {
    const setTypes = (activityTypes: string[]) => org.as('OWNER').patch(`/organizations/${org.id}`, { activityTypes });
    await setTypes(['home_visit']);
    const [request, key, batchKey] = [mentorLog({ activity_type: 'home_visit' }), unique('key'), unique('key')];
    const batch = () => org.as('ADMIN').post('/activity-logs/batch', { logs: [request] }, keyed(batchKey));
    const [first, firstBatch] = [await post(request, key), await batch()];
    await setTypes([]);
    expect(await post(request, key)).toMatchObject({ status: 201, body: first.body });
    expect(await batch()).toMatchObject({ status: 201, body: firstBatch.body });
    expect(await total()).toBe(2);
  });

  it('is 422 with another body or another path, and writes nothing', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const first = await post(request, key);
    const others = [
      await post({ ...request, duration_minutes: 61 }, key),
      await post({ ...request, description: `${request.description} ` }, key),
      await org.as('ADMIN').post('/activity-logs/batch', { logs: [request] }, keyed(key)),
      await org.as('ADMIN').post('/activities', { activityType: 'export-invoice', context: 'x' }, keyed(key)),
    ];
    for (const answer of others) expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect(await total()).toBe(1);
    expect(await post(request, key)).toMatchObject({ status: 201, body: first.body });
  });

  it('is a different request when another caller sends it: a colleague, a program, a stranger', async () => {
    const [request, key] = [mentorLog({ mentor_id: 'm1' }), unique('key')];
    const apiKey = await org.addApiKey('ADMIN');
    const stranger = await test.organization();
    const answers = await Promise.all([org.as('ADMIN'), org.as('OWNER'), apiKey.api, stranger.as('ADMIN')].map((api) => post(request, key, api)));
    expect(new Set(answers.map((answer) => bodyOf(201, answer).log_id)).size).toBe(4);
    expect(await total()).toBe(3);
    expect(await total(stranger.as('ADMIN'))).toBe(1);
  });

  it('is not looked at where there is no key, or another one', async () => {
    const request = mentorLog();
    await post(request, unique('key'));
    await post(request, unique('key'));
    bodyOf(201, await org.as('ADMIN').post('/activity-logs', request));
    bodyOf(201, await org.as('ADMIN').post('/activity-logs', request));
    expect(await total()).toBe(4);
  });

  it('is carried out after a refusal, which stores nothing', async () => {
    const raw = new RawDatabase(test);
    const [key, taken] = [unique('key'), org.people.USER.email];
    const before = await raw.count('idempotency_records');
    const user = { email: taken, name: 'x', password: 'correct horse battery', role: 'USER' };
    expect(faults(await post(mentorLog({ activity_type: 'made_up' }), key))).toEqual(['activity_type']);
    expect(faults(await post(mentorLog({ duration_minutes: -1 }), key))).toEqual(['duration_minutes']);
    expect((await post('{', key)).status).toBe(400);
    expect((await org.as('ADMIN').post('/users', user, keyed(key))).status).toBe(409);
    expect((await org.as('ADMIN').post('/roles', { name: 'x', base: 'USER', permissions: [] }, keyed(key))).status).toBe(403);
    expect(await raw.count('idempotency_records')).toBe(before);

    expect((await post(mentorLog(), key)).status).toBe(201);
    expect(await total()).toBe(1);
  });

  it('is refused as before where the first was refused for its caller', async () => {
    const key = unique('key');
    for (let i = 0; i < 2; i++) expect((await post(mentorLog(), key, org.as('USER'))).status).toBe(403);
    expect((await post({ ...mentorLog(), mentor_id: undefined }, key, org.as('USER'))).status).toBe(201);
  });

  it('has no meaning on PUT', async () => {
    const { body } = await post(mentorLog(), unique('key'));
    const key = keyed(unique('key'));
    for (const duration_minutes of [1, 2, 1]) {
      expect((await org.as('ADMIN').put<Log>(`/activity-logs/${body.log_id}`, { duration_minutes }, key)).body).toMatchObject({ duration_minutes });
    }
  });
});

describe('an Idempotency-Key', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  it.each(['a', '0', '!~"\\\'{}', 'x'.repeat(255)])('may be %j', async (key) => {
    const request = mentorLog();
    const send = () => org.as('ADMIN').post<Log>('/activity-logs', request, { headers: { 'idempotency-key': key } });
    expect(bodyOf(201, await send())).toEqual(bodyOf(201, await send()));
  });

  it.each(['', ' ', 'two words', 'x'.repeat(256), 'tab\there', 'ümlaut', '\u007f'])('may not be %j, and the header is named', async (key) => {
    const before = (await list(org.as('ADMIN'))).pagination.total;
    expect(faults(await org.as('ADMIN').post('/activity-logs', mentorLog(), { headers: { 'idempotency-key': key } }))).toEqual(['Idempotency-Key']);
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(before);
  });

  it('is told from another in every character, also in its case', async () => {
    const request = mentorLog();
    const ids = await Promise.all(
      ['Key', 'key', 'key.', 'KEY'].map(
        async (key) => (await org.as('ADMIN').post<Log>('/activity-logs', request, { headers: { 'idempotency-key': key } })).body.log_id,
      ),
    );
    expect(new Set(ids).size).toBe(4);
  });
});

import { mentorLog, unique } from '../../support/factories.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { bodyOf, list, trail, type Log } from '../../support/mentor-log-stories.js';

describe('POSTs at the same time', () => {
  let test: TestApp;
  let other: TestApp;
  let org: TestOrganization;
  beforeAll(async () => {
    test = await startTestApp();
    other = await startTestApp({}, test.database);
  });
  beforeEach(async () => (org = await test.organization()));
  afterAll(async () => {
    await other.close();
    await test.close();
  });

  it('with one key write once, on one instance or two: the others answer the same or 409', async () => {
    const [request, headers] = [mentorLog(), { 'idempotency-key': unique('key') }];
    const apiKey = await org.addApiKey('ADMIN');
    const instances = [apiKey.api, other.anonymous.as(apiKey.key)];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (instances[index % 2] as typeof apiKey.api).post<Log>('/activity-logs', request, { headers })),
    );
    const [carriedOut, refused] = [answers.filter(({ status }) => status === 201), answers.filter(({ status }) => status !== 201)];
    expect(carriedOut.length).toBeGreaterThan(0);
    expect(new Set(carriedOut.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency_in_flight' } });
      expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    }
    expect((await list(org.as('ADMIN'))).data).toEqual([carriedOut[0]?.body]);
    expect((await trail(org.as('ADMIN'))).filter(({ activityType }) => activityType === 'create-activity-log')).toHaveLength(1);
    expect(bodyOf(201, await apiKey.api.post<Log>('/activity-logs', request, { headers }))).toEqual(carriedOut[0]?.body);
  });

  it('or one after the other with one key are one: a repeat is answered the same by another instance', async () => {
    const [request, options] = [mentorLog(), { headers: { 'idempotency-key': unique('key') } }];
    const apiKey = await org.addApiKey('ADMIN');
    const first = bodyOf(201, await apiKey.api.post<Log>('/activity-logs', request, options));
    expect(bodyOf(201, await other.anonymous.as(apiKey.key).post<Log>('/activity-logs', request, options))).toEqual(first);
    expect((await list(org.as('ADMIN'))).data).toEqual([first]);
  });

  it('with one key and different bodies write once', async () => {
    const headers = { 'idempotency-key': unique('key') };
    const answers = await Promise.all(Array.from({ length: 20 }, () => org.as('ADMIN').post<Log>('/activity-logs', mentorLog(), { headers })));
    const carriedOut = answers.filter(({ status }) => status === 201);
    expect(carriedOut).toHaveLength(1);
    for (const { status } of answers.filter((answer) => answer.status !== 201)) expect([409, 422]).toContain(status);
    expect((await org.as('ADMIN').post('/activity-logs', mentorLog(), { headers })).status).toBe(422);
    expect((await list(org.as('ADMIN'))).data).toEqual([carriedOut[0]?.body]);
  });

  it('with a key each are all carried out', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => org.as('ADMIN').post<Log>('/activity-logs', mentorLog(), { headers: { 'idempotency-key': unique('key') } })),
    );
    expect(new Set(answers.map((answer) => bodyOf(201, answer).log_id)).size).toBe(100);
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(100);
  });
});

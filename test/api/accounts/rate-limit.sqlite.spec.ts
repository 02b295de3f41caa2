import { randomInt } from 'node:crypto';
import type { Answer, ApiClient, ProblemBody } from '../../support/api-client.js';
import { startTestApp } from '../../support/test-app.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { timeTravel } from '../../support/time-travel.js';

const LIMIT = 8;

describe('RATE_LIMIT', () => {
  const test = useTestApp({ RATE_LIMIT: String(LIMIT) });
  const org = useOrganization(test);
  let address: string;
  beforeEach(() => (address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`));
  afterEach(() => timeTravel.end());

  const limitsOf = ({ headers }: Answer<unknown>) => [headers['ratelimit-limit'], headers['ratelimit-remaining']];
  const useUp = async (api: ApiClient, from = address) => {
    for (;;) if ((await api.get('/auth/me', { address: from })).status === 429) return;
  };

  it('counts down in the headers of every answer, and then refuses until the minute is over', async () => {
    const { api } = await org.addApiKey('ADMIN');
    const answers = [];
    for (let index = 0; index <= LIMIT; index++) answers.push(await api.get<ProblemBody>(index % 2 ? '/users' : '/activities/none', { address }));
    expect(answers.map(limitsOf)).toEqual([7, 6, 5, 4, 3, 2, 1, 0, 0].map((remaining) => [String(LIMIT), String(remaining)]));
    const last = answers.at(-1) as Answer<ProblemBody>;
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 404, 200, 404, 200, 404, 200, 429]);
    expect([last.body.code, last.headers['retry-after']]).toEqual(['too_many_requests', last.headers['ratelimit-reset']]);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(60);
    await timeTravel.forward(61);
    expect((await api.get('/users')).status).toBe(200);
  });

  it('counts each caller for itself, wherever the requests come from', async () => {
    const [one, other] = [await org.addApiKey('ADMIN'), await org.addApiKey('ADMIN')];
    await useUp(one.api);
    expect((await one.api.get('/auth/me', { address: '10.0.0.1' })).status).toBe(429);
    expect((await other.api.get('/auth/me', { address })).status).toBe(200);
  });

  it('counts anonymous requests, and those with bad credentials, by address', async () => {
    const bad = test.anonymous.as('annals_unknown');
    for (let index = 0; index < LIMIT; index++) expect((await (index % 2 ? bad : test.anonymous).get('/auth/me', { address })).status).toBe(401);
    for (const api of [bad, test.anonymous]) expect((await api.get('/auth/me', { address })).status).toBe(429);
    expect((await test.anonymous.get('/auth/me', { address: '10.0.0.2' })).status).toBe(401);
  });

  it('counts logins by address', async () => {
    await useUp(test.anonymous);
    const { status, body } = await test.anonymous.post<ProblemBody>('/auth/login', { email: 'a@example.com', password: 'x' }, { address });
    expect([status, body.code]).toEqual([429, 'too_many_requests']);
  });

  it('a refused request writes nothing', async () => {
    const { api, id } = await org.addApiKey('OWNER');
    await useUp(api);
    expect((await api.post('/activities', { activityType: 'x', context: 'y' })).status).toBe(429);
    await timeTravel.forward(61);
    expect((await org.as('OWNER').get(`/activities/user/${id}`)).body).toEqual([]);
  });

  it('spares health, metrics and docs, which do not speak of limits either', async () => {
    await useUp(test.anonymous);
    for (const path of ['/health/live', '/health/ready', '/metrics', '/docs/json', '/docs/errors', '/docs/errors/forbidden']) {
      const answer = await test.anonymous.get(path, { address });
      expect([path, answer.status, ...limitsOf(answer)]).toEqual([path, 200, undefined, undefined]);
    }
  });
});

describe('RATE_LIMIT=0', () => {
  it('is off, and no answer speaks of limits', async () => {
    const test = await startTestApp({ RATE_LIMIT: '0' });
    const { headers } = await test.anonymous.get('/auth/me');
    expect(Object.keys(headers).filter((name) => name.startsWith('ratelimit'))).toEqual([]);
    await test.close();
  });
});

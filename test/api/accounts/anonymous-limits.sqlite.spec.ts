import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { useTestApp } from '../../support/use-test-app.js';
import { timeTravel } from '../../support/time-travel.js';

describe('without an account', () => {
  const test = useTestApp({ REGISTER_LIMIT: '2', REFRESH_LIMIT: '3' });
  afterEach(() => timeTravel.end());

  const register = (address: string) =>
    test.anonymous.post<TokensResponse & ProblemBody>(
      '/auth/register',
      { organizationName: 'New', email: uniqueEmail(), password: PASSWORD, name: 'N' },
      { address },
    );
  const refresh = (refresh_token: string, address: string) =>
    test.anonymous.post<TokensResponse & ProblemBody>('/auth/refresh', { refresh_token }, { address });

  it('an address registers no more organizations in an hour than REGISTER_LIMIT', async () => {
    const statuses = (await Promise.all(Array.from({ length: 4 }, () => register('203.0.113.1')))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 201, 429, 429]);
    const { body, headers } = await register('203.0.113.1');
    expect(body.code).toBe('too_many_registrations');
    expect(Number(headers['retry-after'])).toBeGreaterThan(60);
    expect((await register('203.0.113.2')).status).toBe(201);
    await timeTravel.forward(3_601);
    expect((await register('203.0.113.1')).status).toBe(201);
  });

  it('an address refreshes no more sessions in a minute than REFRESH_LIMIT; one that is refused keeps its token', async () => {
    let { refresh_token } = (await register('203.0.113.3')).body;
    for (let round = 0; round < 3; round++) ({ refresh_token } = (await refresh(refresh_token, '203.0.113.3')).body);
    const { status, body, headers } = await refresh(refresh_token, '203.0.113.3');
    expect([status, body.code, Number(headers['retry-after']) > 0]).toEqual([429, 'too_many_refreshes', true]);
    const browser = await test.anonymous.post<ProblemBody>('/auth/session/refresh', undefined, {
      address: '203.0.113.3',
      headers: { cookie: `annals_session=${refresh_token}` },
    });
    expect([browser.status, browser.body.code]).toEqual([429, 'too_many_refreshes']);
    expect((await refresh(refresh_token, '203.0.113.4')).status).toBe(200);
  });
});

import type { Answer, ApiClient, ProblemBody } from '../../support/api-client.js';
import { PASSWORD, unique, uniqueEmail } from '../../support/factories.js';
import { useTestApp } from '../../support/use-test-app.js';

type Made = Answer<ProblemBody & { id: string }>;

describe('an organization has no more than it may', () => {
  const test = useTestApp({ USERS_MAX: '5', ROLES_MAX: '2', API_KEYS_MAX: '2', WEBHOOKS_MAX: '2' });

  const kinds: [string, string, (api: ApiClient) => Promise<Made>][] = [
    ['users', 'USERS_MAX', (api) => api.post('/users', { email: uniqueEmail(), name: 'N', password: PASSWORD, role: 'USER' })],
    ['roles', 'ROLES_MAX', (api) => api.post('/roles', { name: unique('ROLE'), base: 'USER', permissions: [] })],
    ['api-keys', 'API_KEYS_MAX', (api) => api.post('/api-keys', { name: 'K', role: 'USER' })],
    ['webhooks', 'WEBHOOKS_MAX', (api) => api.post('/webhooks', { url: 'https://hooks.invalid/', enabled: false })],
  ];

  it.each(kinds)('%s, though many are created at once, and is told the setting and the remedy', async (path, setting, create) => {
    const [org, other] = [await test.organization(), await test.organization()];
    const owner = org.as('OWNER');
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(owner)));
    const made = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(made).toHaveLength(2);
    for (const { status, body } of refused) expect([status, body.code, body.detail.includes(setting)]).toEqual([409, 'limit_reached', true]);
    expect((await create(other.as('OWNER'))).status).toBe(201);
    if (path === 'users') return; // they are never deleted

    expect((await owner.delete(`/${path}/${made[0]?.body.id}`)).status).toBe(204);
    expect((await create(owner)).status).toBe(201);
    expect((await create(owner)).body.code).toBe('limit_reached');
  });
});

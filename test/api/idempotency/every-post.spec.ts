import { openApiDocument } from '../../../src/docs/index.js';
import { HostResolver } from '../../../src/webhooks/sending/host-resolver.js';
import { unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { RawDatabase } from '../../support/raw-database.js';
import { trail } from '../../support/mentor-log-stories.js';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly examples?: Record<string, { readonly value: unknown }> }> };
}

/** Those that API.md excepts. */
const WITHOUT = /^\/api\/v1\/(auth\/.*|activities\/integrity\/verify|webhooks\/\{[^}]+\}\/test)$/;

/** Routes join by themselves: each is sent the example of its own documentation. */
describe('Idempotency-Key on every POST', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let posts: [string, Operation][];
  beforeAll(async () => {
    jest.spyOn(test.app.get(HostResolver), 'resolve').mockResolvedValue([]); // no example leads out of this machine
    const paths = (await openApiDocument(test.app)).paths as Record<string, { post?: Operation }>;
    posts = Object.entries(paths).flatMap(([path, { post }]): [string, Operation][] => (post ? [[path, post]] : []));
  });

  const honours = (operation: Operation) => (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key');

  it('is documented on all of them but those that API.md excepts', () => {
    const [without, others] = [posts.filter(([path]) => WITHOUT.test(path)), posts.filter(([path]) => !WITHOUT.test(path))];
    expect(others.filter(([, operation]) => !honours(operation))).toEqual([]);
    expect(without.filter(([, operation]) => honours(operation))).toEqual([]);
    expect(others.length).toBeGreaterThanOrEqual(7);
  });

  it('makes a repeat answer what the first answered, to the byte, and write nothing', async () => {
    const repeatable = posts.filter(([path, operation]) => honours(operation) && !path.includes('{'));
    const raw = new RawDatabase(test);
    const counts = async () => {
      const tables = ['users', 'roles', 'api_keys', 'mentor_logs', 'organizations', 'idempotency_records', 'sessions', 'webhooks'];
      return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await raw.count(table)] as const)));
    };
    for (const [path, operation] of repeatable) {
      const body = operation.requestBody?.content['application/json']?.examples?.['example']?.value;
      const send = () => org.as('OWNER').post(path, body, { headers: { 'idempotency-key': `key of ${path}`.replaceAll(' ', '-') } });
      const first = await send();
      expect([path, first.status, first.status < 300]).toEqual([path, first.status, true]);
      const before = [await counts(), (await trail(org.as('OWNER'))).map(({ _id }) => _id)];

      const again = await send();
      expect([path, again.status, JSON.stringify(again.body)]).toEqual([path, first.status, JSON.stringify(first.body)]);
      for (const header of ['location', 'etag', 'content-type']) expect(again.headers[header]).toBe(first.headers[header]);
      expect([await counts(), (await trail(org.as('OWNER'))).map(({ _id }) => _id)]).toEqual(before);
    }
  });

  it('keeps no secret of an answer in the database: a new API key is shown again, but not stored', async () => {
    const send = () =>
      org.as('OWNER').post<{ key: string }>('/api-keys', { name: unique('Key'), role: 'ADMIN' }, { headers: { 'idempotency-key': unique('k') } });
    const { body } = await send();
    expect(body.key).toMatch(/^annals_/);
    expect(await new RawDatabase(test).everything()).not.toContain(body.key.slice('annals_'.length));
  });
});

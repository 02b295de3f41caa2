import { HostResolver } from '../../../src/webhooks/sending/host-resolver.js';
import { ApiDocument, nameOf, type Operation } from '../../support/security/operations.js';
import type { ApiClient, ProblemBody } from '../../support/api-client.js';
import { sealAll } from '../../support/integrity/sealing.js';
import { PASSWORD, integratorsEvent } from '../../support/factories.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { signIn, type Person } from '../../support/test-organization.js';

type Value = string | number | readonly string[];

interface Example {
  readonly name: string;
  readonly required?: boolean;
  readonly schema: { readonly examples: readonly [Value] };
}

/** What some parameters stand beside. They are asked with it, and not with everything else. */
const BESIDE: Readonly<Record<string, [string, string][]>> = { fromSeq: [['format', 'bundle']], toSeq: [['format', 'bundle']] };

/** Only what the API itself gave is taken. */
const GIVEN = 'cursor';

describe('the examples of the OpenAPI document', () => {
  let test: TestApp;
  let owner: Person;
  let orgId: string;
  let operations: readonly Operation[];
  let entryId: string;
  let webhookId: string;
  beforeAll(async () => {
    // The account that the examples speak of.
    test = await startTestApp({ SEALER: 'on', BOOTSTRAP_OWNER_EMAIL: 'owner@example.com' });
    owner = await signIn(test.anonymous, 'owner@example.com', PASSWORD);
    orgId = (await owner.api.get<{ orgId: string }>('/auth/me')).body.orgId;
    // No example leads out of this machine.
    jest.spyOn(test.app.get(HostResolver), 'resolve').mockResolvedValue([]);
    const activities = Array.from({ length: 80 }, () => integratorsEvent());
    entryId = (await owner.api.post<{ ids: [string] }>('/activities/batch', { activities })).body.ids[0];
    webhookId = (await owner.api.post<{ id: string }>('/webhooks', { url: 'https://example.com/', enabled: false })).body.id;
    await sealAll(test);
    operations = (await ApiDocument.of(test.app)).operations;
  });
  afterAll(() => test.close());

  /** A token of an example can only be what one looks like: the caller's own stands in its place. */
  const withOwnToken = (body: unknown, token: string) =>
    typeof body === 'object' && body !== null && 'refresh_token' in body ? { ...body, refresh_token: token } : body;

  it('every request succeeds as it stands, sent by an OWNER to what the requests before it have made', async () => {
    const made = new Map<string, string>();
    const outcomes: Record<string, number> = {};
    const send = async (api: ApiClient, operation: Operation, token: string) => {
      const collection = operation.path.replace(/\/\{[^}]+\}.*$/, '');
      const path = operation.path.replace('{orgId}', orgId).replace('{id}', made.get(collection) ?? 'nothing-was-made');
      const answer = await api.send<ProblemBody>(operation.method, path, withOwnToken(operation.bodyExample, token));
      outcomes[nameOf(operation)] = answer.status;
      const location = answer.headers['location'];
      if (location) made.set(operation.path, location.split('/').at(-1) ?? '');
    };
    const withBody = operations.filter(({ body }) => body !== undefined);
    expect(withBody.length).toBeGreaterThan(15);
    for (const operation of withBody) {
      await sealAll(test);
      const isAuth = operation.path.includes('/auth/');
      // A session of its own: logging out must not end the one that the others use.
      const session = isAuth ? await signIn(test.anonymous, owner.email, PASSWORD) : owner;
      await send(session.api, operation, session.refreshToken);
      if (operation.path.endsWith('/auth/password')) {
        const { newPassword } = operation.bodyExample as { newPassword: string };
        const changed = await signIn(test.anonymous, owner.email, newPassword);
        await changed.api.post('/auth/password', { currentPassword: newPassword, newPassword: PASSWORD });
        owner = await signIn(test.anonymous, owner.email, PASSWORD);
      }
    }
    expect(Object.entries(outcomes).filter(([, status]) => status >= 300)).toEqual([]);
  });

  it('every parameter’s example is one that its route takes, alone and together with all others', async () => {
    const refused: string[] = [];
    const ask = async (path: string, parameters: [string, string][]) => {
      const { status, body } = await owner.api.get<ProblemBody>(`${path}?${new URLSearchParams(parameters).toString()}`);
      if (status !== 200 && body.code !== 'activities_not_found') refused.push(`${path} ${JSON.stringify(parameters)}: ${status} ${body.code}`);
    };
    for (const { method, path, queryParameters, isStream } of operations) {
      if (method !== 'GET' || isStream) continue;
      const filled = path
        .replace('{orgId}', orgId)
        .replace('{mentor_id}', owner.mentorId)
        .replace('{userId}', owner.id)
        .replace('{tag}', 'x')
        .replace('{path}', '0/000.p/1')
        .replace('{id}', path.includes('/activities/') ? entryId : path.includes('/webhooks/') ? webhookId : owner.id);
      const valuesOf = (parameters: readonly Example[]) =>
        parameters.flatMap(({ name, schema }) => [schema.examples[0]].flat().map((one): [string, string] => [name, String(one)]));
      const examples = valuesOf(queryParameters as readonly Example[]).filter(([name]) => name !== GIVEN);
      const required = valuesOf((queryParameters as readonly Example[]).filter((parameter) => parameter.required));
      for (const example of examples) {
        const others = [...required, ...(BESIDE[example[0]] ?? [])].filter(([name]) => name !== example[0]);
        await ask(filled, [...others, example]);
      }
      const together = examples.filter(([name]) => !BESIDE[name]);
      if (together.length > 0) await ask(filled, together);
    }
    expect(refused).toEqual([]);
  });
});

import type * as fc from 'fast-check';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Database } from '../../../src/database/index.js';
import type { Answer, ApiClient, ProblemBody, RequestOptions } from '../api-client.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { furnished, type Furnished } from './furnished-organization.js';
import { ApiDocument, type Operation, type Schema } from './operations.js';
import { entityManager } from '../entity-manager.js';

/** Another seed finds other errors: `FUZZ_SEED=$RANDOM npx jest …`. A failure prints its seed. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_326);
const FACTOR = Number(process.env['FUZZ_RUNS'] ?? 1);

export function runs(count: number): fc.Parameters<unknown> {
  return { seed: SEED, numRuns: Math.ceil(count * FACTOR) };
}

/** The application, an OWNER who sends it hostile input, and checks of every response. */
export class HostileSession {
  private constructor(
    readonly test: TestApp,
    readonly document: ApiDocument,
    readonly furniture: Furnished,
    private readonly ajv: Ajv2020,
  ) {}

  static async start(): Promise<HostileSession> {
    const test = await startTestApp({ SEALER: 'on' });
    const document = await ApiDocument.of(test.app);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ ...(document.json as AnySchemaObject), $id: 'openapi' });
    return new HostileSession(test, document, await furnished(test), ajv);
  }

  close(): Promise<void> {
    return this.test.close();
  }

  get owner(): ApiClient {
    return this.furniture.org.as('OWNER');
  }

  /** The path of an operation with ids that exist. */
  pathOf({ path }: Operation): string {
    const { ids } = this.furniture;
    const byName: Readonly<Record<string, string>> = { orgId: ids.organization, userId: ids.user, tag: ids.tag, mentor_id: ids.mentor, path: '0/000.p/1' };
    const byFeature: Readonly<Record<string, string>> = {
      users: ids.user,
      roles: ids.role,
      'api-keys': ids.apiKey,
      'activity-logs': ids.log,
      activities: ids.entry,
      webhooks: ids.webhook,
    };
    const [, feature = ''] = path.replace(/^\/api\/v1/, '').split('/');
    return path.replace(/^\/api\/v1/, '').replace(/\{(\w+)\}/g, (_, name: string) => byName[name] ?? byFeature[feature] ?? 'f'.repeat(24));
  }

  /**
   * Sends it and checks the response: it is no 5xx, an error is a problem that names each field once, and a refused
   * request has written nothing. `ApiClient` checks that errors are `application/problem+json`.
   */
  async send(operation: Operation, path: string, body?: unknown, options?: RequestOptions): Promise<Answer<Partial<ProblemBody>>> {
    const before = await this.writes();
    const answer = await this.owner.send<Partial<ProblemBody>>(operation.method, path, body, options);
    if (answer.status >= 500) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    if (answer.status < 400) return answer;
    const { code, errors } = answer.body;
    if (code === 'validation_failed' && !errors?.length) throw new Error('it names no field at fault');
    const fields = errors?.map(({ field }) => field) ?? [];
    if (new Set(fields).size < fields.length) throw new Error(`it does not name each field once: ${fields.join(', ')}`);
    const after = await this.writes();
    if (after !== before) throw new Error(`refused with ${answer.status}, but it has written: ${before} before, ${after} after`);
    return answer;
  }

  /** How many rows there are of what every write leaves behind, in any organization. Failed logins are told of by design. */
  async writes(): Promise<string> {
    const rows: unknown = await entityManager(this.test.app.get(Database)).query(
      `SELECT (SELECT COUNT(*) FROM trail_entries WHERE activity_type <> 'login-failed') AS entries, (SELECT COUNT(*) FROM idempotency_records) AS kept,
       (SELECT COUNT(*) FROM mentor_logs) AS logs, (SELECT COUNT(*) FROM users) AS users, (SELECT COUNT(*) FROM sessions) AS sessions`,
    );
    return JSON.stringify(rows);
  }

  /** Whether the document allows a body for an operation. */
  allowsBody({ method, path }: Operation, body: unknown): boolean {
    const pointer = ['paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'];
    const reference = pointer.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    return (this.ajv.getSchema(`openapi#/${reference}`) as ValidateFunction)(body);
  }

  /** Whether the document allows the text of a parameter, which stands for a number or a list where its schema says so. */
  allowsParameter(schema: Schema, text: string): boolean {
    const value =
      schema.type === 'integer' && /^\d{1,16}$/.test(text) ? Number(text) : schema.type === 'array' ? text.split(',').map((part) => part.trim()) : text;
    return this.ajv.validate(schema, value) === true;
  }
}

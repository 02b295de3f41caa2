import { ERROR_CATALOGUE, ERROR_CODES, type ErrorCode } from '../../../src/common/errors/index.js';
import { openApiDocument } from '../../../src/docs/index.js';
import { useTestApp } from '../../support/use-test-app.js';

interface Schema {
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface Response {
  readonly description: string;
  readonly headers?: object;
  readonly content?: Readonly<Record<string, { readonly schema: object; readonly examples?: Readonly<Record<string, { readonly $ref: string }>> }>>;
}

interface Documented {
  readonly summary?: string;
  readonly description?: string;
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
    readonly example?: unknown;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly examples?: object }>> };
  readonly responses: Readonly<Record<string, Response>>;
}

const NOT_IDEMPOTENT = /\/auth\/|\/integrity\/verify$|\/webhooks\/\{id\}\/test$/;

describe('the OpenAPI document', () => {
  const test = useTestApp();
  let tags: readonly string[];
  let examples: Readonly<Record<string, { readonly value: { readonly code: string; readonly status: number } }>>;
  let operations: readonly (readonly [name: string, Documented])[];
  beforeAll(async () => {
    const document = await openApiDocument(test.app);
    tags = (document.tags ?? []).map(({ name }) => name);
    examples = document.components?.examples as unknown as typeof examples;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Readonly<Record<string, Documented>>).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    );
  });

  /** The operations of which something does not hold. */
  const without = (holds: (operation: Documented, name: string) => boolean) =>
    operations.filter(([name, operation]) => !holds(operation, name)).map(([name]) => name);
  const codesOf = ({ responses }: Documented): ErrorCode[] =>
    Object.values(responses).flatMap(({ content }) => Object.keys(content?.['application/problem+json']?.examples ?? {}) as ErrorCode[]);

  it('names each operation once, with a summary, one of its tags, and who may call it', () => {
    expect(operations.length).toBeGreaterThan(35);
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
    expect(without(({ summary = '' }) => summary.length > 5)).toEqual([]);
    expect(without(({ tags: own = [] }) => own.length === 1 && tags.includes(own[0] ?? ''))).toEqual([]);
    expect(without(({ description = '', security = [] }) => description.includes('**Access:**') && security.length > 0)).toEqual([]);
    expect(tags.filter((tag) => !operations.some(([, { tags: own = [] }]) => own.includes(tag)))).toEqual([]);
  });

  it('describes the RateLimit headers of every response that is limited', () => {
    const isLimited = ({ responses }: Documented) => Object.values(responses).some(({ headers = {} }) => 'RateLimit-Limit' in headers);
    const isWhole = ({ responses }: Documented) =>
      Object.entries(responses).every(([, { headers = {} }]) => ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].every((name) => name in headers));
    expect(without((operation, name) => isLimited(operation) !== /\/(health|metrics)/.test(name))).toEqual([]);
    expect(without((operation) => !isLimited(operation) || isWhole(operation))).toEqual([]);
  });

  it('describes one success of each, or two where what is to be created may be there already; with a body unless it is 204, which may stand beside one with a body', () => {
    const successes = ({ responses }: Documented) => Object.entries(responses).filter(([status]) => status.startsWith('2'));
    expect(
      without((operation) =>
        /^(200|201|202|204|200,201|200,204)$/.test(
          successes(operation)
            .map(([status]) => status)
            .join(),
        ),
      ),
    ).toEqual([]);
    expect(without((operation) => successes(operation).every(([status, { content }]) => (status === '204') === (content === undefined)))).toEqual([]);
    expect(without(({ responses }) => Object.values(responses).every(({ description }) => description.length > 3))).toEqual([]);
  });

  it('lists the errors of each, under their status, each with an example that is a problem of that code', () => {
    expect(without((operation) => codesOf(operation).includes('database_unavailable') && codesOf(operation).includes('internal_error'))).toEqual([]);
    for (const [name, { responses }] of operations) {
      for (const [status, { content }] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        const listed = Object.entries(content?.['application/problem+json']?.examples ?? {});
        expect([name, status, listed.length > 0]).toEqual([name, status, true]);
        for (const [code, { $ref }] of listed) {
          const example = examples[$ref.replace('#/components/examples/', '')]?.value;
          expect([name, example?.code, example?.status, ERROR_CATALOGUE[code as ErrorCode].status]).toEqual([name, code, Number(status), Number(status)]);
        }
      }
    }
  });

  it('tells of 401 and 403 where credentials are asked for, of 404 where there is an id, of 429 where requests are counted', () => {
    const isOpen = ({ security = [] }: Documented) => security.length === 1 && Object.keys(security[0] ?? {}).length === 0;
    expect(without((operation) => isOpen(operation) || codesOf(operation).includes('unauthenticated'))).toEqual([]);
    expect(without((operation, name) => !name.includes('{') || codesOf(operation).includes('not_found'))).toEqual([]);
    expect(without((operation, name) => !name.includes(' /api/') || codesOf(operation).includes('too_many_requests'))).toEqual([]);
    expect(without((operation) => !operation.requestBody || codesOf(operation).includes('unsupported_media_type'))).toEqual([]);
  });

  it('names no error that is not in the catalogue, and leaves out only what no operation can answer', () => {
    const named = new Set(operations.flatMap(([, operation]) => codesOf(operation)));
    expect([...named].filter((code) => !ERROR_CODES.includes(code))).toEqual([]);
    // Answered before it is known which operation was meant, or, to a client that has left, not at all.
    expect(ERROR_CODES.filter((code) => !named.has(code))).toEqual(['malformed_http', 'headers_too_large', 'client_closed_request']);
  });

  it('describes every parameter, and has an example of it', () => {
    const silent = operations.flatMap(([name, { parameters = [] }]) =>
      parameters
        .filter(({ description = '', schema }) => description.length < 5 || (schema.example ?? schema.examples?.[0]) === undefined)
        .map((parameter) => `${name} ${parameter.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('tells of every query parameter what is taken: a pattern, a format, limits or a choice', () => {
    const tells = (schema: Schema): boolean =>
      ['pattern', 'format', 'minimum', 'maxLength', 'enum'].some((word) => word in schema) || [schema.items ?? [], schema.anyOf ?? []].flat().some(tells);
    const silent = operations.flatMap(([name, { parameters = [] }]) =>
      parameters.filter((parameter) => parameter.in === 'query' && !tells(parameter.schema)).map((parameter) => `${name} ${parameter.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('gives Swagger UI nothing to send along that narrows a result', () => {
    const sent = operations.flatMap(([name, { parameters = [] }]) =>
      parameters
        .filter((parameter) => parameter.in !== 'path' && (parameter.example !== undefined || 'example' in parameter.schema))
        .map((parameter) => `${name} ${parameter.name}`),
    );
    expect(sent).toEqual([]);
  });

  it('shows a request for every operation that takes one', () => {
    expect(without(({ requestBody }) => !requestBody || Object.keys(requestBody.content['application/json']?.examples ?? {}).length > 0)).toEqual([]);
  });

  it('tells of Idempotency-Key on every POST but those that API.md excepts, and of If-Match on every change of what has an ETag', () => {
    const has = ({ parameters = [] }: Documented, name: string) => parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
    expect(without((operation, name) => !name.startsWith('POST ') || NOT_IDEMPOTENT.test(name) || has(operation, 'Idempotency-Key'))).toEqual([]);
    expect(without((operation, name) => !/^(PUT|PATCH|DELETE) (?!.*\/auth\/session$)/.test(name) || has(operation, 'If-Match'))).toEqual([]);
  });
});

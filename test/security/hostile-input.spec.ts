import * as fc from 'fast-check';
import { fieldsOf, validBodyOf, withValue, type Field } from '../support/security/fields.js';
import { HostileSession, runs } from '../support/security/hostile-session.js';
import { hostileHeader, hostileJson, hostileParameter, holdsUnsafeText } from '../support/security/hostile-values.js';
import { nameOf, type Operation, type QueryParameter } from '../support/security/operations.js';

const HEADERS = ['If-Match', 'If-None-Match', 'Idempotency-Key', 'Last-Event-ID', 'X-Request-Id', 'Accept', 'User-Agent', 'X-Forwarded-For', 'Range'];

jest.setTimeout(60_000); // many requests; on a busy machine they take a while

/** Every operation of the OpenAPI document is sent nonsense. New ones join by themselves. */
describe('hostile input', () => {
  let session: HostileSession;
  let operations: readonly Operation[];

  beforeAll(async () => {
    session = await HostileSession.start();
    operations = session.document.operations;
  });
  afterAll(() => session.close());

  /** Checks a property of each operation, and says of which where it fails. */
  async function forEach<T>(
    chosen: readonly Operation[],
    arbitraryOf: (operation: Operation) => fc.Arbitrary<T>,
    count: number,
    check: (operation: Operation, value: T) => Promise<void>,
  ) {
    for (const operation of chosen) {
      const property = fc.asyncProperty(arbitraryOf(operation), (value) => check(operation, value));
      await fc.assert(property, runs(count) as fc.Parameters<[T]>).catch((error: unknown) => {
        throw new Error(`${nameOf(operation)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      });
    }
  }

  it('a field of a body that the document does not allow is refused by its name, and nothing is written', async () => {
    const withBody = operations.filter(({ body }) => body);
    const spoilt = (operation: Operation) => fc.record({ field: fc.constantFrom(...fieldsOf(session.document, operation.body ?? {})), value: hostileJson });
    await forEach(withBody, spoilt, 40, async (operation, { field, value }) => {
      const body = withValue(validBodyOf(session.document, operation), field.path, value);
      const { status, body: problem } = await session.send(operation, session.pathOf(operation), body);
      if (session.allowsBody(operation, body) && !holdsUnsafeText(value)) return;
      expect([status, problem.code]).toEqual([400, 'validation_failed']);
      expect([...new Set(problem.errors?.map((error) => nameWithin(field, value, error.field)))]).toEqual([field.name]);
    });
  });

  it.each(['a\0b', '\ud800', 'a\udc00b', '\udc00\ud800'])('the text %j is refused in every field and every parameter', async (text) => {
    for (const operation of operations) {
      for (const { path, name } of fieldsOf(session.document, operation.body ?? {})) {
        for (const [value, fault] of [
          [text, name],
          [[text], `${name}[0]`],
        ] as const) {
          const body = withValue(validBodyOf(session.document, operation), path, value);
          const { status, body: problem } = await session.send(operation, session.pathOf(operation), body);
          expect([nameOf(operation), status, problem.errors?.map(({ field }) => field)]).toEqual([nameOf(operation), 400, [fault]]);
        }
      }
      if (!text.isWellFormed()) continue; // what is no UTF-8 can't be sent as a parameter
      for (const parameter of operation.queryParameters) {
        const { status, body: problem } = await session.send(operation, `${session.pathOf(operation)}?${query(parameter, text)}`);
        expect([nameOf(operation), status, problem.errors?.map(({ field }) => field)]).toEqual([nameOf(operation), 400, [parameter.name]]);
      }
    }
  });

  it('a required field that is missing is named', async () => {
    for (const operation of operations.filter(({ body }) => body)) {
      for (const field of fieldsOf(session.document, operation.body ?? {}).filter(({ required }) => required)) {
        const body = withValue(validBodyOf(session.document, operation), field.path, undefined);
        const { status, body: problem } = await session.send(operation, session.pathOf(operation), body);
        expect([nameOf(operation), status, problem.errors?.map((error) => error.field)]).toEqual([nameOf(operation), 400, [field.name]]);
      }
    }
  });

  it.each(['surprise', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'orgId', 'organizationId', '', 'a.b[0]', '🙈'])(
    'an unknown field %j is named',
    async (name) => {
      for (const operation of operations.filter(({ body }) => body)) {
        const valid = validBodyOf(session.document, operation);
        if (fieldsOf(session.document, operation.body ?? {}).some((field) => field.name === name)) continue;
        const body = JSON.stringify(valid).replace('{', `{${JSON.stringify(name)}:1,`);
        const { status, body: problem } = await session.send(operation, session.pathOf(operation), body);
        expect([nameOf(operation), status, problem.errors?.map((error) => error.field)]).toEqual([nameOf(operation), 400, [name]]);
      }
    },
  );

  it.each([
    ['{"surprise":1}', 'surprise'],
    ['{"__proto__":1}', '__proto__'],
    ['[]', 'body'],
    ['1', 'body'],
  ])('the body %s is refused where none is taken', async (body, field) => {
    for (const operation of operations.filter(({ method, body: taken }) => method !== 'GET' && !taken)) {
      const { status, body: problem } = await session.send(operation, session.pathOf(operation), body);
      expect([nameOf(operation), status, problem.errors?.map((error) => error.field)]).toEqual([nameOf(operation), 400, [field]]);
    }
  });

  it('a parameter that the document does not allow is refused by its name', async () => {
    const withQuery = operations.filter(({ queryParameters, isStream }) => queryParameters.length > 0 && !isStream);
    const spoilt = ({ queryParameters }: Operation) => fc.record({ parameter: fc.constantFrom(...queryParameters), value: hostileParameter });
    await forEach(withQuery, spoilt, 40, async (operation, { parameter, value }) => {
      const { status, body } = await session.send(operation, `${session.pathOf(operation)}?${query(parameter, value)}`);
      if (session.allowsParameter(parameter.schema, value) && !holdsUnsafeText(value)) return;
      expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, [parameter.name]]);
    });
  });

  it('a parameter that is no list is refused when it is repeated', async () => {
    for (const operation of operations.filter(({ isStream }) => !isStream)) {
      for (const parameter of operation.queryParameters.filter(({ schema }) => schema.type !== 'array')) {
        const { status, body } = await session.send(operation, `${session.pathOf(operation)}?${query(parameter, '1')}&${query(parameter, '1')}`);
        expect([nameOf(operation), status, body.errors?.map(({ field }) => field)]).toEqual([nameOf(operation), 400, [parameter.name]]);
      }
    }
  });

  it.each(['surprise', '__proto__', 'constructor', 'toString', 'Limit', 'limit[]', '🙈'])(
    'an unknown parameter %j is refused by its name on every route',
    async (name) => {
      for (const operation of operations) {
        const path = `${session.pathOf(operation)}?${encodeURIComponent(name)}=1`;
        const { status, body } = await session.send(operation, path, operation.body && validBodyOf(session.document, operation));
        expect([nameOf(operation), status, body.errors?.map(({ field }) => field)]).toEqual([nameOf(operation), 400, [name]]);
      }
    },
  );

  it('no headers, parameters and bodies together make the server fail, or a refused request write', async () => {
    const anything = ({ queryParameters }: Operation) =>
      fc.record({
        headers: fc.dictionary(fc.constantFrom(...HEADERS), hostileHeader, { maxKeys: 3, noNullPrototype: true }),
        parameters: fc.array(fc.tuple(fc.constantFrom(...queryParameters.map(({ name }) => name), 'unknown'), hostileParameter), { maxLength: 3 }),
        body: fc.option(hostileJson, { freq: 3 }),
      });
    await forEach(
      operations.filter(({ isStream }) => !isStream),
      anything,
      25,
      async (operation, { headers, parameters, body }) => {
        const question = parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : '';
        const valid = operation.body && validBodyOf(session.document, operation);
        await session.send(operation, session.pathOf(operation) + question, JSON.stringify(body ?? valid), { headers });
      },
    );
  });
});

/** What is wrong deep inside a value that has parts may be named by its own path. */
function nameWithin({ name }: Field, value: unknown, named: string): string {
  const hasParts = typeof value === 'object' && value !== null;
  return hasParts && (named.startsWith(`${name}.`) || named.startsWith(`${name}[`)) ? name : named;
}

function query({ name }: QueryParameter, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

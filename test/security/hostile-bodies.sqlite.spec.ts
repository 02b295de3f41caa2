import { mentorLog, integratorsEvent } from '../support/factories.js';
import { fieldsOf, validBodyOf, withValue } from '../support/security/fields.js';
import { HostileSession } from '../support/security/hostile-session.js';
import { nameOf, type Operation } from '../support/security/operations.js';

const MIB = 1024 * 1024;

jest.setTimeout(60_000); // many requests; on a busy machine they take a while

const isBatch = ({ path }: Operation) => path.endsWith('/batch');

function bytesMaxOf(operation: Operation): number {
  if (isBatch(operation)) return 8 * MIB;
  return operation.isOpen ? MIB / 16 : MIB;
}

/** What arrives as a body may be no JSON, no text, no object, or far too much: for every operation that takes one. */
describe('a body', () => {
  let session: HostileSession;
  let withBody: readonly Operation[];

  beforeAll(async () => {
    session = await HostileSession.start();
    withBody = session.document.operations.filter(({ body }) => body);
  });
  afterAll(() => session.close());

  async function expectOfAll(
    body: string | Buffer,
    expected: { status: number; code: string; fields?: readonly string[] },
    headers?: Record<string, string>,
  ): Promise<void> {
    for (const operation of withBody) {
      const answer = await session.send(operation, session.pathOf(operation), body, { headers });
      const { status, body: problem } = answer;
      const answered = { status, code: problem.code, ...(expected.fields && { fields: problem.errors?.map(({ field }) => field) }) };
      expect([nameOf(operation), answered]).toEqual([nameOf(operation), expected]);
    }
  }

  it.each([
    '{',
    '{"a":',
    "{'a':1}",
    '{"a":1,}',
    '[1',
    'undefined',
    'NaN',
    '{"a":01}',
    '{} {}',
    '{"a":"\n"}',
    '\ufeff\ufeff{}',
    '{"a":"\\ud8"}',
    '<xml/>',
    'a=1&b=2',
    '\0',
  ])('that is no JSON is refused as such: %j', (body) => expectOfAll(body, { status: 400, code: 'malformed_json' }));

  it.each([
    ['a lone byte', [0xff]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character that is cut off', [0xf0, 0x9f, 0x99]],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('that is no UTF-8 is refused: %s', async (_, bytes) => {
    const body = Buffer.concat([Buffer.from('{"name":"'), Buffer.from(bytes), Buffer.from('"}')]);
    await expectOfAll(body, { status: 400, code: 'malformed_json' });
  });

  it('in another encoding than UTF-8 is refused', async () => {
    await expectOfAll(Buffer.from('{"name":"x"}', 'utf16le'), { status: 400, code: 'malformed_json' });
  });

  it.each(['null', 'true', '0', '1e999', '"text"', '[]', '[{}]', '[[[]]]', '"\\ud800"'])('that is no object is refused as a whole: %s', async (body) => {
    for (const operation of withBody) {
      const answer = await session.send(operation, session.pathOf(operation), body);
      expect([nameOf(operation), answer.status, answer.body.errors?.map(({ field }) => field)]).toEqual([nameOf(operation), 400, ['body']]);
    }
  });

  it('that is empty is refused as a whole', async () => {
    await expectOfAll('', { status: 400, code: 'validation_failed', fields: ['body'] });
  });

  it('that is missing is refused as a whole', async () => {
    for (const operation of withBody) {
      const { status, body } = await session.send(operation, session.pathOf(operation));
      expect([nameOf(operation), status, body.errors?.map(({ field }) => field)]).toEqual([nameOf(operation), 400, ['body']]);
    }
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/jsonp',
    'application/octet-stream',
    'json',
    '',
  ])('of the content type %j is refused, however right it is', async (type) => {
    for (const operation of withBody) {
      const body = JSON.stringify(validBodyOf(session.document, operation));
      const answer = await session.send(operation, session.pathOf(operation), body, { headers: { 'content-type': type } });
      expect([nameOf(operation), answer.status, answer.body.code]).toEqual([nameOf(operation), 415, 'unsupported_media_type']);
    }
  });

  it.each([33, 1_000, 10_000, 100_000])('nested %i levels deep is refused quickly', async (depth) => {
    for (const operation of withBody) {
      for (const field of fieldsOf(session.document, operation.body ?? {}).slice(0, 3)) {
        const marked = JSON.stringify(withValue(validBodyOf(session.document, operation), field.path, 'HERE'));
        for (const [open, close] of [
          ['[', ']'],
          ['{"a":', '}'],
        ] as const) {
          const body = marked.replace('"HERE"', `${open.repeat(depth)}1${close.repeat(depth)}`);
          if (body.length > bytesMaxOf(operation)) continue;
          const { status, body: problem } = await session.send(operation, session.pathOf(operation), body);
          expect([nameOf(operation), status, problem.errors?.map((error) => field.name.startsWith(error.field))]).toEqual([nameOf(operation), 400, [true]]);
        }
      }
    }
  });

  it('that names a field twice is refused by that name, wherever it stands and however it is written', async () => {
    for (const operation of withBody) {
      for (const field of fieldsOf(session.document, operation.body ?? {})) {
        const key = String(field.path.at(-1));
        const marked = JSON.stringify(withValue(validBodyOf(session.document, operation), field.path, 'HERE'));
        for (const again of [key, `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`]) {
          const body = marked.replace('"HERE"', `0,"${again}":1`);
          const { status, body: problem } = await session.send(operation, session.pathOf(operation), body);
          expect([nameOf(operation), status, problem.errors?.map((error) => error.field)]).toEqual([nameOf(operation), 400, [field.name]]);
        }
      }
    }
  });

  it('names every field that is at fault, each once', async () => {
    for (const wrong of [{ nonsense: 1 }, ['\0'], '\0', Number.MAX_VALUE * 10]) {
      for (const operation of withBody) {
        const names = fieldsOf(session.document, operation.body ?? {}).flatMap(({ path, name }) => (path.length === 1 ? name : []));
        const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, wrong === Infinity ? 'INFINITE' : wrong]))).replaceAll('"INFINITE"', '1e999');
        const { status, body } = await session.send(operation, session.pathOf(operation), text);
        const named = new Set(body.errors?.map(({ field }) => field.replace(/[.[].*/, '')));
        // An object with any fields is what `metadata` is for.
        const expected = names.filter((name) => !(name === 'metadata' && typeof wrong === 'object' && !Array.isArray(wrong)));
        expect([nameOf(operation), status, [...named].sort()]).toEqual([nameOf(operation), 400, expected.sort()]);
      }
    }
  });

  describe('of the greatest length', () => {
    const long = (bytes: number) => `{"name":"${'x'.repeat(bytes - 11)}"}`;

    it('is read, and a byte more is 413: 8 MiB in a batch, 64 KiB without credentials, 1 MiB elsewhere', async () => {
      for (const operation of withBody) {
        const limit = bytesMaxOf(operation);
        const [within, beyond] = [
          await session.send(operation, session.pathOf(operation), long(limit)),
          await session.send(operation, session.pathOf(operation), long(limit + 1)),
        ];
        expect([nameOf(operation), within.status, beyond.status]).toEqual([nameOf(operation), 400, 413]);
      }
    });

    it('is refused quickly, with a short response, however many fields are invalid', async () => {
      for (const operation of withBody) {
        const bytes = bytesMaxOf(operation) - 100;
        const wrong = Array.from({ length: Math.floor(bytes / 9) }, (_, index) => `"${index.toString(36)}":0`).join(',');
        const list = Object.keys(validBodyOf(session.document, operation))[0];
        for (const body of [
          `{${wrong}}`,
          `{"${list}":[${'"\\u0000",'.repeat(Math.floor(bytes / 9) - 3)}0]}`,
          ...(isBatch(operation) ? [`{"${list}":[{${wrong}}]}`] : []),
        ]) {
          const before = process.cpuUsage();
          const answer = await session.send(operation, session.pathOf(operation), body);
          expect([nameOf(operation), answer.status]).toEqual([nameOf(operation), 400]);
          // Of this process alone: how busy the machine is does not count.
          expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
          expect(JSON.stringify(answer.body).length).toBeLessThan(MIB / 16);
        }
      }
    });

    it('is recorded as a batch of a thousand', async () => {
      const description = '𝒳'.repeat(1_900); // 7,600 bytes of UTF-8 each
      const logs = Array.from({ length: 1_000 }, () => mentorLog({ description }));
      const activities = Array.from({ length: 1_000 }, () => integratorsEvent({ context: description }));
      expect((await session.owner.post('/activity-logs/batch', { logs })).status).toBe(201);
      expect((await session.owner.post('/activities/batch', { activities })).status).toBe(201);
    });
  });

  it('of keys that reach a prototype elsewhere is kept as what it says', async () => {
    const metadata = { constructor: { prototype: { x: 1 } }, toString: 'text', hasOwnProperty: false, toJSON: 3, length: -1 };
    const { body: created } = await session.owner.post<{ _id: string; metadata: unknown }>('/activities', integratorsEvent({ metadata }));
    expect(created.metadata).toEqual(metadata);
    expect((await session.owner.get<{ metadata: unknown }>(`/activities/${created._id}`)).body.metadata).toEqual(metadata);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

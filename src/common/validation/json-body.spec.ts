import fc from 'fast-check';
import { ApiError } from '../errors/index.js';
import { parseJsonBody } from './json-body.js';

const parse = (text: string) => parseJsonBody(Buffer.from(text));

describe('a JSON body', () => {
  it('is read as what it says', () => {
    expect(parse('{"a": [1, "ü", null, {"b": true}]}')).toEqual({ a: [1, 'ü', null, { b: true }] });
    expect(parse('"😀"')).toBe('😀');
  });

  it('is undefined where there is none', () => {
    expect(parse('')).toBeUndefined();
  });

  it.each(['{', '{"a":1,}', "{'a':1}", 'undefined', '{"a":01}', ' '])('%j is refused as malformed', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'malformed_json' }));
  });

  it('is refused as malformed where its bytes are not UTF-8', () => {
    expect(() => parseJsonBody(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toThrow(expect.objectContaining({ code: 'malformed_json' }));
    expect(() => parseJsonBody(Buffer.from('"ü"', 'utf16le'))).toThrow(expect.objectContaining({ code: 'malformed_json' }));
  });

  it.each([
    ['a NUL character', '{"logs":[{"note":"a\\u0000b"}]}', 'logs[0].note'],
    ['half of a surrogate pair', '{"a":{"b":"\\ud83d"}}', 'a.b'],
    ['a surrogate pair in the wrong order', '{"a":"\\ude00\\ud83d"}', 'a'],
    ['a name with a NUL character', '{"a":{"x\\u0000":1}}', 'a'],
    ['a name that would reach the prototype', '{"a":{"__proto__":{"admin":true}}}', 'a.__proto__'],
    ['a name that would reach the prototype, however it is written', '{"a":{"__prot\\u006f__":1}}', 'a.__proto__'],
    ['a number beyond all doubles', '{"a":1e999}', 'a'],
    ['an integer that parsers round', '{"metadata":{"orderId": 738529527931269425}}', 'metadata.orderId'],
    ['a decimal that parsers round', '[0, {"a": 0.1000000000000000055511151231257827}]', '[1].a'],
    ['a number that parsers round and nothing around it', '9007199254740992', 'body'],
    ['a name that is repeated', '{"a":[1,{"b":1,"c":2,"b":1}]}', 'a[1].b'],
    ['a name that is repeated in another spelling', '{"b":1,"\\u0062":2}', 'b'],
    ['a name that is repeated among many', `{${Array.from({ length: 99 }, (_, index) => `"n${index}":0`).join(',')},"n50":1}`, 'n50'],
    ['an empty name that is repeated', '{"a":{"":1,"":2}}', 'a.'],
    ['a NUL character and nothing around it', '"\\u0000"', 'body'],
    ['bottomless lists', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`, 'a'],
  ])('with %s is refused with the path to it', (_, text, field) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'validation_failed', errors: [expect.objectContaining({ field })] }));
  });

  it('is read whatever its value is, and nothing about it is hidden by how it is written', () => {
    fc.assert(
      fc.property(jsonOfPortableNumbers, fc.constantFrom(0, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(parse(text)).toEqual(JSON.parse(text));
        expect(parse(text.replace(/[^\x20-\x7e\t\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused wherever a name stands twice in an object', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }).filter(isSafeName), { minLength: 1, maxLength: 40 }), fc.nat(), (names, at) => {
        const members = names.map((name) => `${JSON.stringify(name)}:{"a":0}`);
        expect(() => parse(`{${members.join()}}`)).not.toThrow();
        const twice = `{${[...members, members[at % members.length]].join()}}`;
        expect(() => parse(`[${twice}]`)).toThrow(expect.objectContaining({ errors: [{ field: expect.anything() as string, message: ONCE }] }));
      }),
    );
  });

  it('is malformed or read where the language says so, whatever the text', () => {
    const piece = fc.constantFrom(...'{}[],:"\\', '"a"', '"\\u0041"', '\\u', '1', '-', 'e', '.5', 'true', ' ', 'ü');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(outcomeOf(() => parse(text || ' '))).toEqual(outcomeOf(() => JSON.parse(text || ' ')));
      }),
      { numRuns: 1_000 },
    );
  });

  it('may nest as deep as any request needs', () => {
    expect(parse(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeDefined();
  });

  it('is refused, and breaks nothing, however deep it is', () => {
    expect(() => parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  });

  it('names twenty fields at fault at most, and cuts long names', () => {
    const short = errorOfResponse(`[${'1e999,'.repeat(9_999)}1e999]`);
    expect(short.errors?.map(({ field }) => field)).toEqual(Array.from({ length: 20 }, (_, index) => `[${index}]`));
    const long = errorOfResponse(`{"a":{"${'A'.repeat(16_000)}":[${'1e999,'.repeat(9_999)}1e999]}}`);
    expect(long.errors?.map(({ field }) => field)).toEqual([`a.${'A'.repeat(125)}…`]);
    expect(long.detail.length).toBeLessThan(200);
  });

  it.each([
    ['names in an object', `{"a":{${Array.from({ length: 5_001 }, (_, index) => `"${index}":0`).join()}}}`, 'a'],
    ['letters in a name', `{"a":{"${'A'.repeat(16_384)}":0}}`, 'a'],
    ['values', `[${'0,'.repeat(500_000)}0]`, 'body'],
    ['lists', `[${'[],'.repeat(500_000)}0]`, 'body'],
  ])('may not hold too many %s, and is looked at no further', (_, text, field) => {
    // What follows would be malformed.
    expect(errorOfResponse(text + '}').errors).toEqual([{ field, message: expect.stringMatching(/^must not hold/) as string }]);
  });

  it('may hold a thousand entries with hundreds of values each', () => {
    const entry = { metadata: Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`field${index}`, index])) };
    expect(parse(JSON.stringify({ activities: Array.from({ length: 1_000 }, () => entry) }))).toBeDefined();
  });

  it.each<[string, (length: number) => string]>([
    ['long names', (length) => `{"${'A'.repeat(16_300)}":[${'1e999,'.repeat(length / 6)}0]}`],
    ['many long names', (length) => `{${Array.from({ length: length / 16_000 }, (_, index) => `"${'a'.repeat(15_990)}${index}":1e999`).join()}}`],
    [
      'many names',
      (length) => `[${Array.from({ length: length / 60_000 }, () => `{${Array.from({ length: 4_999 }, (_, index) => `"n${index}":0`).join()}}`).join()}]`,
    ],
    ['quotes that are escaped', (length) => `["${'\\"'.repeat(length / 2)}"]`],
    ['quotes that are not', (length) => '"'.repeat(length)],
    ['backslashes', (length) => '\\'.repeat(length)],
    ['strings that never end', (length) => '"\\'.repeat(length / 2)],
    ['code units that are escaped', (length) => `["${'\\ud83d'.repeat(length / 6)}"]`],
    ['digits', (length) => `[1${'0'.repeat(length / 2)}1${'0'.repeat(length / 2)}]`],
    ['zeros', (length) => `[0.${'0'.repeat(length)}]`],
    ['decimals', (length) => `[${'0.12345678901234566,'.repeat(length / 20)}0]`],
    ['levels', (length) => '['.repeat(length)],
    ['opened objects', (length) => '{"a":'.repeat(length / 5)],
    ['closed objects', (length) => '}'.repeat(length)],
  ])('takes no more than in proportion to its length, whatever it is full of: %s', (_, textOf) => {
    const [short, long] = [Buffer.from(textOf(32_000)), Buffer.from(textOf(1_024_000))];
    // 32 times the length: a thousand times the work if it were quadratic. A hundred leaves room for a busy machine.
    expect(millisecondsOf(() => outcomeOf(() => parseJsonBody(long)))).toBeLessThan(100 * millisecondsOf(() => outcomeOf(() => parseJsonBody(short))) + 100);
  });
});

const ONCE = 'must be given only once: this name is repeated in its object';

const isSafeName = (name: string) => name !== '__proto__' && !name.includes('\0') && name.isWellFormed();

/** JSON that is accepted: no number that only some parsers keep, and no text that no field may hold. */
const jsonOfPortableNumbers = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
  .map((value) => JSON.parse(JSON.stringify(value).replace(/(?<=[[:,]|^)-?\d{16,}(?=[\],}]|$)/g, '5')) as unknown)
  .filter((value) => !JSON.stringify(value).includes('"__proto__":'));

function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof ApiError && error.code !== 'malformed_json' ? 'refused' : 'malformed';
  }
}

function errorOfResponse(text: string): ApiError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('It was not refused.');
}

/** The quicker of two, so that what else runs on the machine counts little. */
function millisecondsOf(work: () => unknown): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    }),
  );
}

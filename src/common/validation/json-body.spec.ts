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
    ['a number beyond all doubles', '{"a":1e999}', 'a'],
    ['a NUL character and nothing around it', '"\\u0000"', 'body'],
    ['bottomless lists', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`, 'a'],
  ])('with %s is refused with the path to it', (_, text, field) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'validation_failed', errors: [expect.objectContaining({ field })] }));
  });

  it('may nest as deep as any request needs', () => {
    expect(parse(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeDefined();
  });

  it('is refused, and breaks nothing, however deep it is', () => {
    expect(() => parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toThrow(expect.objectContaining({ code: 'validation_failed' }));
  });
});

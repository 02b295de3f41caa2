import { etagOf, isKnown, requireMatch } from './etag.js';

const present = { id: 'a', name: 'Maria' };
const etag = etagOf(present);
const other = etagOf({ ...present, name: 'Mario' });

describe('an entity tag', () => {
  it('is strong, and another one for every other answer', () => {
    expect(etag).toMatch(/^"[A-Za-z0-9_-]{27}"$/);
    expect(other).not.toBe(etag);
    expect(etagOf({ ...present })).toBe(etag);
  });
});

describe('If-Match', () => {
  it.each([
    ['no header', undefined],
    ['any version', '*'],
    ['the present version', etag],
    ['the present version among others', `${other}, ${etag}`],
    ['the weak form of the present version, as a compressing proxy makes it', `W/${etag}`],
    ['that weak form among others', `W/${other}, W/${etag}`],
  ])('lets %s change it', (_, header) => {
    expect(() => requireMatch(header, present)).not.toThrow();
  });

  it.each([
    ['another version', other],
    ['the weak form of another version', `W/${other}`],
    ['the tag of something else', '"x"'],
  ])('refuses %s as a lost update', (_, header) => {
    expect(() => requireMatch(header, present)).toThrow(expect.objectContaining({ code: 'precondition_failed' }));
  });

  it.each(['x', '"x', '"a" "b"', '"a",', '', `${etag}, *`])('refuses %j as no list of tags', (header) => {
    expect(() => requireMatch(header, present)).toThrow(
      expect.objectContaining({ code: 'validation_failed', errors: [expect.objectContaining({ field: 'If-Match' })] }),
    );
  });
});

describe('If-None-Match', () => {
  it.each([
    [etag, true],
    [`W/${etag}`, true],
    [`${other}, ${etag}`, true],
    ['*', true],
    [other, false],
    ['nonsense', false],
    [undefined, false],
  ])('%s: known is %s', (header, known) => {
    expect(isKnown(header, etag)).toBe(known);
  });
});

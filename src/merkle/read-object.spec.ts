import { readObject } from './read-object.js';

describe('an object that is read in order to verify it', () => {
  it.each([
    '{}',
    '{"a":1,"b":[0,-1.5,1e-7,1e+21,true,null,"1, 2: {3}"]}',
    ' { "a" : [ ] , "b" : { } } ',
    '{"b":1,"2":2,"1":3}',
    '{"\\u0061":"\\u00e9\\/\\"}"}',
    '{"n":9007199254740991}',
    '{"a":{"x":1},"b":{"x":1}}',
  ])('is what the text says: %s', (text) => expect(readObject(text)).toEqual(JSON.parse(text)));

  it.each([
    ['a repeated name', '{"a":1,"a":2}'],
    ['a repeated name with an escape', '{"a":1,"\\u0061":1}'],
    ['a repeated name further down', '{"a":[{"b":{},"b":{}}]}'],
    ['an integer that is rounded', '{"a":738529527931269425}'],
    ['a decimal that is rounded', '{"a":[0.1000000000000000055]}'],
    ['a number beyond all', '{"a":1e400}'],
    ['a list', '[]'],
    ['a text that is cut off', '{"a":1'],
    ['nothing', ''],
  ])('is none with %s', (_, text) => expect(readObject(text)).toBeUndefined());

  it('is read in one pass, however long its texts are', () => {
    const text = `{"a": "${'\\n x'.repeat(500_000)}"}`;
    expect(readObject(text)).toEqual(JSON.parse(text));
  });
});

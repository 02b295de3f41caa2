import fc from 'fast-check';
import { isPortableNumber } from './json-number.js';

describe('a number of JSON', () => {
  it.each([
    ...['0', '-0', '0.0', '-0.0e-7', '0e999', '1', '-1', '1.0', '1.50', '1e2', '1E+2', '1e-2', '100e-2', '0.1', '0.30000000000000004', '123.456'],
    ...['9007199254740991', '-9007199254740991', '9007199254740991.0', '9.007199254740991e15', '900719925474099100e-2', '5e-324', '1e21', '6.02214076e23'],
    ...['1.7976931348623157e308', `1.${'0'.repeat(1_000)}`, `${'0.'}${'0'.repeat(300)}1`, `1${'0'.repeat(30)}`],
  ])('%s is the same for every parser', (text) => {
    expect(isPortableNumber(text)).toBe(true);
  });

  it.each([
    [
      'an integer beyond 2^53 - 1',
      ['9007199254740992', '9007199254740993', '-9007199254740992', '738529527931269425', '9007199254740993.0', '9.007199254740993e15'],
    ],
    ['an integer that is printed with all its zeros', ['1e20', '100000000000000000000']],
    [
      'a decimal of more digits than a double keeps',
      ['0.1000000000000000055511151231257827', '3.14159265358979323', '1234567890.12345678', '12345678901234567890.5'],
    ],
    ['what a double has no room for', ['1e999', '-1e999', '1.8e308', '1e-400', '4e-324', `1e${'9'.repeat(50)}`, `1${'0'.repeat(400)}`]],
  ])('%s is not', (_, texts) => {
    expect(texts.filter((text) => isPortableNumber(text))).toEqual([]);
  });

  it('is portable whatever double is printed, but for integers that only some parsers keep', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21;
        expect(isPortableNumber(String(value))).toBe(!isRounded);
        expect(isPortableNumber(value.toExponential())).toBe(!isRounded);
      }),
    );
  });

  it('is portable only if the digits that come back have the value of those that were sent', () => {
    const digits = fc.stringMatching(/^[0-9]{1,25}$/);
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: -30, max: 30 }), (whole, fraction, exponent) => {
        const text = `${BigInt(whole)}.${fraction}e${exponent}`;
        if (isPortableNumber(text)) expect(valueOf(String(Number(text)))).toEqual(valueOf(text));
      }),
    );
  });
});

/** The exact value, as whole 10^-400ths. */
function valueOf(text: string): bigint {
  const [, whole = '', fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  return BigInt(whole + fraction) * 10n ** BigInt(400 - fraction.length + Number(exponent));
}

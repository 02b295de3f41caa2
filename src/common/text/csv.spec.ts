import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { csvLine } from './csv.js';

/** What the package makes of the same record. */
function lineOfPackage(values: readonly unknown[]): string {
  return stringify([[...values]], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

const hardText = fc.string({
  unit: fc.constantFrom('a', 'ä', '€', '😀', ' ', '"', ',', ';', '\r', '\n', '\t', '\u200B', '\uFEFF', '﹦', '=', '+', '-', '@', '＝', '＋', '－', '＠', "'"),
});
const cell = fc.oneof(
  hardText,
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) }),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(undefined),
  fc.constant(null),
  fc.jsonValue(),
);

/** It knows less of what a spreadsheet passes over before a formula: with that it is given what is already text. */
const hidden = /^(?:[ \n\u200B\uFEFF][\t\r \n\u200B\uFEFF]*[=+\-@＝＋－＠﹢﹣﹦﹫]|[﹢﹣﹦﹫])/;
const alreadyText = (value: unknown) => (typeof value === 'string' && hidden.test(value) ? `'${value}` : value);

describe('a line of CSV', () => {
  it.each<[string, unknown, string]>([
    ['text as it is', 'Monthly review', 'Monthly review'],
    ['a comma in quotes', 'a,b', '"a,b"'],
    ['a quote doubled', 'say "so"', '"say ""so"""'],
    ['a line break in quotes', 'a\nb', '"a\nb"'],
    ['a lone carriage return in quotes', 'a\rb', '"a\rb"'],
    ['a formula as text', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a formula in full width as text', '＝1', "'＝1"],
    ['a formula after a line feed as text', '\n=1', '"\'\n=1"'],
    ['a formula after blanks and what nobody sees as text', ' \u200B\u00A0\u0001@SUM(1)', "' \u200B\u00A0\u0001@SUM(1)"],
    ['a line feed and plain text as they are', '\na', '"\na"'],
    ['a negative number as a number', -5, '-5'],
    ['the text of a negative number as text', '-5', "'-5"],
    ['a truth by its name', true, 'true'],
    ['a list as JSON', ['a', 'b'], '"[""a"",""b""]"'],
    ['an object as JSON', { a: 1 }, '"{""a"":1}"'],
    ['nothing as nothing', undefined, ''],
  ])('has %s', (_what, value, text) => {
    expect(csvLine(['x', value])).toBe(`x,${text}\r\n`);
  });

  it('is what a package for it writes, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (values) => {
        expect(csvLine(values)).toBe(lineOfPackage(values.map(alreadyText)));
      }),
      { numRuns: 2_000 },
    );
  });
});

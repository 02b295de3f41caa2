/** A number as JSON spells it. */
const NUMBER = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** As many digits as a double prints at most (ECMA-262, Number::toString); no longer text can be what it prints. */
const DIGITS_MAX = 17;

/** From here on a double is printed with an exponent: nobody reads it as an integer type. */
const PRINTED_WITH_EXPONENT = 1e21;

/**
 * Whether every JSON parser reads this number as the same one: what a double prints for it has the same value, however it was spelled
 * (`1.50`, `1e2` and `-0` are 1.5, 100 and 0), and it is no integer beyond ±(2^53 − 1), which some parsers keep and others round.
 * True for a text that is no number: refusing that is for the parser.
 */
export function isPortableNumber(text: string): boolean {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < PRINTED_WITH_EXPONENT) return false;
  const printed = String(value);
  if (printed === text) return true;
  const written = significandOf(text);
  if (written === undefined) return true;
  if (!Number.isFinite(value) || written.digits.length > DIGITS_MAX) return false;
  const kept = significandOf(printed);
  return written.digits === kept?.digits && (written.digits === '' || written.exponent === kept.exponent);
}

/** The digits without zeros at either end, and the power of ten to multiply them by. */
function significandOf(text: string): { readonly digits: string; readonly exponent: number } | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const all = whole + fraction;
  // No regular expression: it would look again at every zero of a long run.
  let [start, end] = [0, all.length];
  while (all[start] === '0') start++;
  while (end > start && all[end - 1] === '0') end--;
  return { digits: all.slice(start, end), exponent: Number(exponent) - fraction.length + all.length - end };
}

/** Strings, and whatever else JSON has between its brackets, colons and commas. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s"{}[\]:,]+/gs;
const NUMBER = /^[-\d]/;

/**
 * The object that a JSON text says; undefined where it says none, or says more than a parser shows: a repeated name, of
 * which one value is dropped, or a number that is rounded. Two readers could take such a text for two different objects,
 * and only one of them was checked.
 */
export function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return saysTheSame(text, JSON.stringify(value)) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Blanks, escapes and the order of names may differ. */
function saysTheSame(text: string, printed: string): boolean {
  if (text === printed) return true;
  const tokens = text.match(TOKENS) ?? [];
  return tokens.length === (printed.match(TOKENS) ?? []).length && tokens.every((token) => !NUMBER.test(token) || String(Number(token)) === token);
}

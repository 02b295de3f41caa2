export const HOLDS_NUL = 'must not hold a NUL character';
export const HOLDS_HALF_A_PAIR = 'must be well-formed Unicode: it contains half of a surrogate pair';

/** What is wrong with a text wherever it stands; undefined if nothing is. */
export function textProblem(text: string): string | undefined {
  if (text.includes('\0')) return HOLDS_NUL;
  return text.isWellFormed() ? undefined : HOLDS_HALF_A_PAIR;
}

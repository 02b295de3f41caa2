/** Ambiguous unless the cell is quoted (RFC 4180, section 2). */
const AMBIGUOUS = /[",\r\n]/;

/**
 * How a formula begins, in ASCII, full width and small forms: a spreadsheet would run it. Some pass over blanks, line breaks and what
 * nobody sees before it.
 */
const FORMULA = /^(?:[\t\r]|[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B])/u;

/** One record with its line break. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/**
 * Objects and lists become JSON, missing values empty cells. Anything that a spreadsheet would run as a formula gets an
 * apostrophe prefix; numbers do not.
 */
function csvCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return AMBIGUOUS.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

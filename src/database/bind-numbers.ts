import type { DataSource } from 'typeorm';

/**
 * Numbers as parameters on SQLite. TypeORM would write whole numbers into the text, and each text is a statement of its own:
 * prepared once, never used again, and kept until a full garbage collection, which some ten thousand of them do not bring
 * about, since V8 does not see the memory that they hold outside its heap.
 */
export function bindNumbers({ driver }: DataSource): void {
  const escape = driver.escapeQueryWithParameters.bind(driver);
  driver.escapeQueryWithParameters = (text, parameters) => escape(text, parameters && mapped(parameters));
}

/** Of numbers, only a bigint is bound, and as a whole number at that. */
function mapped(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(value as number) : value]));
}

import type { DataSource } from 'typeorm';

/**
 * Sends numbers as parameters on SQLite. TypeORM would write integers into the text, and each text is a separate
 * prepared statement: used once, and kept until a full garbage collection. Even ten thousand of them do not trigger
 * one, since V8 does not see the memory they hold outside its heap.
 */
export function bindNumbers({ driver }: DataSource): void {
  const escape = driver.escapeQueryWithParameters.bind(driver);
  driver.escapeQueryWithParameters = (text, parameters) => escape(text, parameters && mapped(parameters));
}

/** Only a bigint is bound as an integer; other numbers are not. */
function mapped(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(value as number) : value]));
}

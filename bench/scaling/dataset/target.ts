/** A database that is being filled, past the application: statements without parameters, and what differs between the two kinds. */
export interface Target {
  readonly dialect: Dialect;
  run(statement: string): Promise<void>;
  rows<T extends object>(statement: string): Promise<T[]>;
  /** Takes the indexes of a table away, but for its primary key; answers how to put them back, all at once. Their definitions are those of the schema. */
  dropIndexes(table: string): Promise<() => Promise<void>>;
  /** What a database learns of its tables by itself after a while: where it never does, nothing. */
  finish(tables: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Expressions that the databases write differently. Everything else is the same on both: `%`, `&`, `>>` of whole numbers, `CASE`, `CONCAT`, `SUBSTR`. */
export interface Dialect {
  /** A whole number divided by another, without the rest. */
  readonly div: (a: string, b: string | number) => string;
  /** In lower case, with zeros before it. */
  readonly hex: (number: string, digits: number) => string;
  /** A moment as the schema keeps it. */
  readonly time: (milliseconds: string) => string;
  /** A moment as text, with milliseconds. */
  readonly textOfTime: (column: string) => string;
}

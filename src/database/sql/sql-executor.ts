import { QueryFailedError, type DataSource } from 'typeorm';
import { Sql } from './sql.js';
import { Table } from './table.js';
import { JOIN_IN_ORDER } from './force-index.js';

/** Below SQLite's limit of 32,766 parameters per statement. */
const VALUES_PER_INSERT = 16_000;
/** In UTF-8, of one UTF-16 code unit. */
const BYTES_PER_CHARACTER_MAX = 3;

/**
 * Hand-written statements, and whole rows of entities, without TypeORM's query builder and query runner, which are most
 * of the cost of a small request. For hot paths; everything else uses `manager`.
 */
export abstract class SqlExecutor {
  /** `bytesMax`: how long a statement may be. */
  constructor(
    private readonly source: DataSource,
    readonly bytesMax = Infinity,
  ) {}

  /** The rows that a statement returns. */
  abstract rows<T extends object>(statement: Sql): Promise<T[]>;

  /** Rows as lists of values in column order, which for wide rows takes the drivers less than half the time. */
  abstract lists(statement: Sql): Promise<unknown[][]>;

  /** Runs a statement and returns the number of rows it changed. */
  abstract run(statement: Sql): Promise<number>;

  /** Whole rows; `rest` follows `FROM table AS kept`. */
  async select<T extends object>(entity: new () => T, rest: Sql): Promise<T[]> {
    const table = Table.of(this.source, entity);
    const rows = await this.lists(Sql.trusted(`${table.select} FROM ${table.name} AS kept ${rest.text}`, rest.values));
    return rows.map((values) => table.read(values));
  }

  /** The whole rows of a page, in order: `keys` are available as `page`, and `rest` follows `JOIN table AS kept`. */
  async selectPage<T extends object>(entity: new () => T, keys: Sql, rest: Sql): Promise<T[]> {
    const table = Table.of(this.source, entity);
    const from = `FROM (${keys.text}) AS page ${JOIN_IN_ORDER.text} ${table.name} AS kept`;
    const rows = await this.lists(Sql.trusted(`${table.select} ${from} ${rest.text}`, [...keys.values, ...rest.values]));
    return rows.map((values) => table.read(values));
  }

  /** The statements that add whole rows, all of whose columns are given; each ends with `ending`. */
  *insertions<T extends object>(entity: new () => T, rows: readonly T[], ending = ''): Generator<Sql> {
    const table = Table.of(this.source, entity);
    const rowsAtOnce = Math.floor(VALUES_PER_INSERT / table.width);
    for (let start = 0; start < rows.length; start += rowsAtOnce) yield* this.fitting(table, rows.slice(start, start + rowsAtOnce), ending);
  }

  /** One statement, or several if the server would refuse it for its length. */
  private *fitting<T extends object>(table: Table<T>, rows: readonly T[], ending: string): Generator<Sql> {
    const insertion = this.insertion(table, rows, ending);
    if (rows.length === 1 || this.fits(insertion.text)) {
      yield insertion;
      return;
    }
    const half = Math.ceil(rows.length / 2);
    yield* this.fitting(table, rows.slice(0, half), ending);
    yield* this.fitting(table, rows.slice(half), ending);
  }

  /** Whether the server takes a statement of this text. A single row always fits. */
  fits(text: string): boolean {
    return text.length * BYTES_PER_CHARACTER_MAX <= this.bytesMax || Buffer.byteLength(text) <= this.bytesMax;
  }

  protected insertion<T extends object>(table: Table<T>, rows: readonly T[], ending: string): Sql {
    return table.insertInto(rows, ending);
  }

  /**
   * Wraps a driver's error as TypeORM does, because the loggers know that such a message may contain people's words.
   */
  protected failed({ text, values }: Sql, error: Error): QueryFailedError {
    return new QueryFailedError(text, [...values], error);
  }
}

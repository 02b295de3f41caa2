import { QueryFailedError, type DataSource } from 'typeorm';
import { Sql } from './sql.js';
import { Table } from './table.js';
import { JOIN_IN_ORDER } from './through-index.js';

/** Small enough for SQLite's 32,766 parameters in one statement. */
const VALUES_PER_INSERT = 16_000;

/**
 * Hand-written statements, and whole rows of the entities, past TypeORM's query builder and query runner: what those cost is
 * most of a small request. For the requests that come most often; everything else asks `manager`.
 */
export abstract class Statements {
  constructor(private readonly source: DataSource) {}

  /** The rows that a statement answers. */
  abstract rows<T extends object>(statement: Sql): Promise<T[]>;

  /** Rows as lists of their values, in the order of the columns: of wide rows that takes the drivers less than half the time. */
  abstract lists(statement: Sql): Promise<unknown[][]>;

  /** Carries a statement out; answers how many rows it changed. */
  abstract run(statement: Sql): Promise<number>;

  /** Whole rows; `rest` begins after `FROM table AS kept`. */
  async select<T extends object>(entity: new () => T, rest: Sql): Promise<T[]> {
    const table = Table.of(this.source, entity);
    const rows = await this.lists(new Sql(`${table.select} FROM ${table.name} AS kept ${rest.text}`, rest.values));
    return rows.map((values) => table.read(values));
  }

  /** The whole rows of a page, one after the other: `keys` are known as `page`, and `rest` begins after `JOIN table AS kept`. */
  async selectPage<T extends object>(entity: new () => T, keys: Sql, rest: Sql): Promise<T[]> {
    const table = Table.of(this.source, entity);
    const from = `FROM (${keys.text}) AS page ${JOIN_IN_ORDER.text} ${table.name} AS kept`;
    const rows = await this.lists(new Sql(`${table.select} ${from} ${rest.text}`, [...keys.values, ...rest.values]));
    return rows.map((values) => table.read(values));
  }

  /** The statements that add whole rows, all of whose columns are given; each ends with `ending`. */
  *insertions<T extends object>(entity: new () => T, rows: readonly T[], ending = ''): Generator<Sql> {
    const table = Table.of(this.source, entity);
    const rowsAtOnce = Math.floor(VALUES_PER_INSERT / table.width);
    for (let start = 0; start < rows.length; start += rowsAtOnce) yield this.insertion(table, rows.slice(start, start + rowsAtOnce), ending);
  }

  protected insertion<T extends object>(table: Table<T>, rows: readonly T[], ending: string): Sql {
    return table.insertInto(rows, ending);
  }

  /** What a driver throws, as TypeORM throws it: loggers know that such a message may hold what people wrote. */
  protected failed({ text, values }: Sql, error: Error): QueryFailedError {
    return new QueryFailedError(text, [...values], error);
  }
}

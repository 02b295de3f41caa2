import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import type { Sql } from '../sql/sql.js';
import { sqliteConnectionOf } from '../typeorm-internals.js';
import { SqlExecutor } from '../sql/sql-executor.js';

/** Statements are prepared once; a statement with a list has one text per list length. */
const PREPARED_MAX = 100;

/** On the connection of a DataSource, or on another to the same file. */
export class SqliteExecutor extends SqlExecutor {
  private readonly prepared = new LRUCache<string, Statement>({ max: PREPARED_MAX });
  private readonly preparedForLists = new LRUCache<string, Statement>({ max: PREPARED_MAX });

  constructor(
    source: DataSource,
    private readonly connection: Database = sqliteConnectionOf(source),
  ) {
    super(source);
  }

  async rows<T extends object>(statement: Sql): Promise<T[]> {
    return this.attempt(statement, () => this.prepare(statement.text).all(...statement.values) as T[]);
  }

  async run(statement: Sql): Promise<number> {
    return this.attempt(statement, () => this.prepare(statement.text).run(...statement.values).changes);
  }

  async lists(statement: Sql): Promise<unknown[][]> {
    return this.attempt(statement, () => this.prepareForLists(statement.text).all(...statement.values) as unknown[][]);
  }

  private attempt<R>(statement: Sql, work: () => R): R {
    try {
      return work();
    } catch (error) {
      throw this.failed(statement, error as Error);
    }
  }

  private prepare(text: string): Statement {
    const known = this.prepared.get(text);
    const prepared = known ?? this.connection.prepare(text);
    if (!known) this.prepared.set(text, prepared);
    return prepared;
  }

  private prepareForLists(text: string): Statement {
    const known = this.preparedForLists.get(text);
    const prepared = known ?? this.connection.prepare(text).raw();
    if (!known) this.preparedForLists.set(text, prepared);
    return prepared;
  }
}

import { Logger } from '@nestjs/common';
import type { EntityManager, EntityMetadata } from 'typeorm';
import type { EntityReads, EntityWrites } from './entities.js';
import type { Sql } from './sql/sql.js';
import type { SqlExecutor } from './sql/sql-executor.js';
import { SqlWrites, type SqlReads } from './sql/statements.js';

/**
 * A write in progress. Only `Database.write` creates one, so everything done through its `manager` and `statements` is
 * committed together or not at all.
 */
export class Transaction {
  readonly manager: EntityWrites;
  readonly statements: SqlWrites;
  private readonly afterCommitCallbacks: (() => void)[] = [];
  /** For `Database` only: statements to send with the commit. */
  readonly withCommit: Sql[] = [];
  /** For `Database` alone. */
  isErasing = false;
  private roomWithCommit: number;

  /** `roomWithCommit`: how many characters of statements the commit can take. */
  constructor(
    private readonly entityManager: EntityManager,
    private readonly executor: SqlExecutor,
    roomWithCommit = 0,
  ) {
    this.manager = entityManager as unknown as EntityWrites; // the same methods, typed more narrowly
    this.statements = new SqlWrites(executor);
    this.roomWithCommit = roomWithCommit;
  }

  /** How an entity is stored. */
  metadataOf(entity: new () => object): EntityMetadata {
    return this.entityManager.dataSource.getMetadata(entity);
  }

  /**
   * Defers these inserts to the commit and sends both in one round trip where the driver allows. Only for rows the
   * transaction does not read back.
   */
  async insertByCommit<T extends object>(entity: new () => T, rows: readonly T[]): Promise<void> {
    for (const insertion of this.executor.insertions(entity, rows)) {
      this.roomWithCommit -= insertion.text.length;
      if (this.roomWithCommit > 0) this.withCommit.push(insertion);
      else await this.executor.run(insertion);
    }
  }

  /** The transaction removes personal content: no copy may remain in the files of the embedded database. */
  leaveNoTrace(): void {
    this.isErasing = true;
  }

  /** Runs `callback` once the change is durable, and never if it is rolled back. */
  afterCommit(callback: () => void): void {
    this.afterCommitCallbacks.push(callback);
  }

  /** For `Database` only. The change is durable by now, so a callback that fails is only logged. */
  committed(): void {
    for (const callback of this.afterCommitCallbacks) {
      try {
        callback();
      } catch (error) {
        new Logger(Transaction.name).error({ err: error }, 'A callback after a commit failed');
      }
    }
  }
}

/** Where a read looks: inside a transaction (sees its own writes) or outside (sees committed data). */
export type ReadContext = { readonly manager: EntityReads; readonly statements: SqlReads };

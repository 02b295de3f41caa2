import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Sql } from './sql.js';
import type { Statements } from './statements.js';

/**
 * A write in progress. Only `Database.write` makes one, so whoever holds it
 * knows that everything done through `manager` and `statements` is committed together or not at all.
 */
export class Transaction {
  private readonly afterCommitCallbacks: (() => void)[] = [];
  /** For `Database` alone: what the commit has to take along. */
  readonly withCommit: Sql[] = [];
  private roomWithCommit: number;

  /** `roomWithCommit`: how many characters of statements the commit takes along. */
  constructor(
    readonly manager: EntityManager,
    readonly statements: Statements,
    roomWithCommit = 0,
  ) {
    this.roomWithCommit = roomWithCommit;
  }

  /** Adds whole rows by the time of the commit, in the message that asks for it where that is possible: for what nothing in the transaction reads again. */
  async insertByCommit<T extends object>(entity: new () => T, rows: readonly T[]): Promise<void> {
    for (const insertion of this.statements.insertions(entity, rows)) {
      this.roomWithCommit -= insertion.text.length;
      if (this.roomWithCommit > 0) this.withCommit.push(insertion);
      else await this.statements.run(insertion);
    }
  }

  /** Runs `callback` once the change is durable, and never if it is rolled back. */
  afterCommit(callback: () => void): void {
    this.afterCommitCallbacks.push(callback);
  }

  /** For `Database` alone. What is durable is answered as such, so a callback that fails is only logged. */
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

/** Where a read looks: inside a transaction (sees its own writes) or outside (sees what is committed). */
export type Readable = { readonly manager: EntityManager; readonly statements: Statements };

import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Statements } from './statements.js';

/**
 * A write in progress. Only `Database.write` makes one, so whoever holds it
 * knows that everything done through `manager` and `statements` is committed together or not at all.
 */
export class Transaction {
  private readonly afterCommitCallbacks: (() => void)[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly statements: Statements,
  ) {}

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

import type { SqlExecutor } from './sql/sql-executor.js';

/** For several reads that must agree: all see the same moment, and nothing later. */
export type Snapshot = { readonly statements: SqlExecutor };

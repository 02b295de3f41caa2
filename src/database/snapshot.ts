import type { SqlReads } from './sql/statements.js';

/** For several reads that must agree: all see the same moment, and nothing later. */
export type Snapshot = { readonly statements: SqlReads };

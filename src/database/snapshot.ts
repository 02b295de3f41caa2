import type { Statements } from './statements.js';

/** Where several reads look that must agree with each other: what one of them sees all of them see, and nothing later. */
export type Snapshot = { readonly statements: Statements };

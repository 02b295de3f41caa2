import type { Transaction } from '../database/index.js';
import type { Actor } from './actor.js';
import type { LogChange } from './log-change.js';

/** `{field: {from, to}}`; what was absent is null. Free text that a person wrote shows only that it changed. */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown } | { readonly changed: true }>>;

/** What happened, in the words of the trail. */
export interface Happening {
  readonly activityType: string;
  /** A sentence for people. Never holds a secret, nor free text that a mentor wrote. */
  readonly context: string;
  /** The id that answers for it; the actor's own if not given. */
  readonly createdBy?: string;
  /** Where the happening is about an organization as such. */
  readonly organizationId?: string;
  readonly tags?: readonly string[];
  readonly target?: { readonly type: string; readonly id: string };
  readonly changes?: Changes;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly occurredAt?: Date;
  /** Where it is about a mentor log: what happens to the counts of logs. It is no part of the entry, and waits beside it for the sealer. */
  readonly logChange?: LogChange;
}

/**
 * The trail as every feature sees it: it can be added to, and nothing else.
 * The entry is written in the transaction of the change that it tells of, so both exist or neither.
 */
export abstract class TrailRecorder {
  /** Answers the id of the new entry. */
  abstract record(tx: Transaction, actor: Actor, happening: Happening): Promise<string>;

  /** Many at once, in their order: a few statements however many there are. */
  abstract recordAll(tx: Transaction, actor: Actor, happenings: readonly Happening[]): Promise<string[]>;
}

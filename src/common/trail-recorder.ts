import type { Transaction } from '../database/index.js';
import type { ActivityType, TargetOf } from './activity-types.js';
import type { Actor } from './actor.js';
import type { LogChange } from './log-change.js';

/** `{field: {from, to}}`; a missing value is null. Free text that a person wrote shows only that it changed. */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown } | { readonly changed: true }>>;

interface EventFields {
  /** A sentence for people. Never contains a secret or a mentor's free text. */
  readonly context: string;
  /** The id that it is attributed to; default: the actor's own. */
  readonly createdBy?: string;
  /** Set if it is about an organization itself. */
  readonly organizationId?: string;
  readonly tags?: readonly string[];
  readonly changes?: Changes;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly occurredAt?: Date;
  /**
   * For a mentor log: the effect on the counts of logs. It is not part of the entry, and waits beside it for the
   * sealer.
   */
  readonly logChange?: LogChange;
}

type Target<Type extends string | null> = Type extends string
  ? { readonly target: { readonly type: Type; readonly id: string } }
  : { readonly target?: undefined };

/** What happened, as Annals records it: each type with the target that it is about. */
export type AuditEvent = EventFields & { [T in ActivityType]: { readonly activityType: T } & Target<TargetOf<T>> }[ActivityType];

/** What an integrator records, of a type and about a target of their own. */
export type CustomEvent = EventFields & {
  readonly activityType: string;
  readonly target?: { readonly type: string; readonly id: string };
  readonly externalId?: string;
};

/**
 * The trail as every feature sees it: append-only. The entry is written in the transaction of its change, so both exist
 * or neither.
 */
export abstract class TrailRecorder {
  /** Returns the id of the new entry. */
  abstract record(tx: Transaction, actor: Actor, event: AuditEvent): Promise<string>;

  /** Many at once, in order: a few statements, however many entries. */
  abstract recordAll(tx: Transaction, actor: Actor, auditEvents: readonly AuditEvent[]): Promise<string[]>;
}

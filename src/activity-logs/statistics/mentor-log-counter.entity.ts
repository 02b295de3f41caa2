import { Entity } from 'typeorm';
import { BigCountColumn, KeyColumn, TimeKeyColumn } from '../../database/index.js';
import type { Span } from './span.js';

/** Stands for all mentors together. No mentor has this id, nor has a caller who may see no mentor's logs: theirs is empty. */
export const EVERY_MENTOR = '*';

/**
 * How many mentor logs there are of one type, of one mentor or of all of them, in one span of `occurredAt`.
 *
 * Only the sealer writes it, with the entries that tell of these logs. It goes down where logs are moved or deleted, down to zero.
 */
@Entity('mentor_log_counters', { withoutRowid: true })
export class MentorLogCounter {
  @KeyColumn('organization_id')
  organizationId!: string;

  @KeyColumn('mentor_id', 64)
  mentorId!: string;

  @KeyColumn('span', 7)
  span!: Span;

  /** The first moment of the span; for `ever` that of the epoch. */
  @TimeKeyColumn('starts_at')
  startsAt!: Date;

  /** Last, because there are few types: whoever asks for some of them passes over the others. */
  @KeyColumn('activity_type', 64)
  activityType!: string;

  @BigCountColumn('logs')
  logs!: number;
}

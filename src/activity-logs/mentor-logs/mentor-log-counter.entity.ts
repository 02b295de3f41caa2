import { Entity } from 'typeorm';
import { BigCountColumn, KeyColumn, TimeKeyColumn, type OrganizationId } from '../../database/index.js';
import type { Span } from '../counters/granularity.js';

/** Stands for all mentors together. No mentor has this id, nor does a caller who may see no logs: theirs is empty. */
export const EVERY_MENTOR = '*';

/**
 * The number of mentor logs of one type, of one mentor or of all, in one span of `occurredAt`.
 *
 * Only the sealer writes it, with the entries about these logs. Moving or deleting logs lowers it, down to zero.
 */
@Entity('mentor_log_counters', { withoutRowid: true })
export class MentorLogCounter {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @KeyColumn('mentor_id', 64)
  mentorId!: string;

  @KeyColumn('span', 7)
  span!: Span;

  /** The first moment of the span; for `ever` the epoch. */
  @TimeKeyColumn('starts_at')
  startsAt!: Date;

  /** Last, because there are few types: a query for some of them skips the others. */
  @KeyColumn('activity_type', 64)
  activityType!: string;

  @BigCountColumn('logs')
  logs!: number;
}

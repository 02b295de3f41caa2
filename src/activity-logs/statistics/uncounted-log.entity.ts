import { Entity } from 'typeorm';
import { KeyColumn, TimeColumn, WordColumn } from '../../database/index.js';

/**
 * What a change of a mentor log adds to the counters, or takes away from them, and they do not know yet. Written with the change,
 * folded into the counters when the trail's entry of that change is sealed: a short table, and nobody's words are in it.
 */
@Entity('uncounted_logs', { withoutRowid: true })
export class UncountedLog {
  @KeyColumn('organization_id')
  organizationId!: string;

  /** The entry that tells of the change. */
  @KeyColumn('entry_id')
  entryId!: string;

  /** A log that moved is removed as it was, and added as it is. */
  @KeyColumn('effect', 7)
  effect!: 'added' | 'removed';

  @WordColumn('mentor_id', 64)
  mentorId!: string;

  @WordColumn('activity_type', 64)
  activityType!: string;

  @TimeColumn('occurred_at')
  occurredAt!: Date;
}

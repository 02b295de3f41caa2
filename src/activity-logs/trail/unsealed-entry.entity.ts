import { Entity } from 'typeorm';
import { KeyColumn, TimeColumn, TimeKeyColumn, WordColumn } from '../../database/index.js';

/**
 * An entry that has no place in its organization's order yet, and what it adds to the counters of mentor logs, or takes away from
 * them, and they do not know yet. Written with the entry, removed by the sealer: a short table, so that what is left to seal and
 * to count is found without looking at the trail. Nobody's words are in it.
 */
@Entity('unsealed_entries', { withoutRowid: true })
export class UnsealedEntry {
  @KeyColumn('organization_id')
  organizationId!: string;

  @TimeKeyColumn('created_at')
  createdAt!: Date;

  @KeyColumn('entry_id')
  entryId!: string;

  /** Whose log the entry tells of; null, with all below, where it leaves every log where it is counted. */
  @WordColumn('mentor_id', 64, { nullable: true })
  mentorId!: string | null;

  /** Where the log is counted from now on; null where it was deleted. */
  @WordColumn('added_type', 64, { nullable: true })
  addedType!: string | null;

  @TimeColumn('added_at', { nullable: true })
  addedAt!: Date | null;

  /** Where it was counted before; null where it is new. */
  @WordColumn('removed_type', 64, { nullable: true })
  removedType!: string | null;

  @TimeColumn('removed_at', { nullable: true })
  removedAt!: Date | null;
}

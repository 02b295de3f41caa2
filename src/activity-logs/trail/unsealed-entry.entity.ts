import { Entity } from 'typeorm';
import { KeyColumn, TimeColumn, TimeKeyColumn, WordColumn, type OrganizationId } from '../../database/index.js';

/**
 * An entry without `seq`, with its pending effect on the mentor log counters. Written with the entry, deleted by the
 * sealer. The table stays short, so the work left to seal and count is found without reading the trail. It contains
 * nobody's words.
 */
@Entity('unsealed_entries', { withoutRowid: true })
export class UnsealedEntry {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @TimeKeyColumn('created_at')
  createdAt!: Date;

  @KeyColumn('entry_id')
  entryId!: string;

  /** The mentor whose log the entry is about; null, like everything below, if the log's counting does not change. */
  @WordColumn('mentor_id', 64, { nullable: true })
  mentorId!: string | null;

  /** Where the log counts from now on; null if it was deleted. */
  @WordColumn('added_type', 64, { nullable: true })
  addedType!: string | null;

  @TimeColumn('added_at', { nullable: true })
  addedAt!: Date | null;

  /** Where it counted before; null if it is new. */
  @WordColumn('removed_type', 64, { nullable: true })
  removedType!: string | null;

  @TimeColumn('removed_at', { nullable: true })
  removedAt!: Date | null;
}

import { Entity } from 'typeorm';
import { KeyColumn, TimeKeyColumn } from '../../database/index.js';

/**
 * An entry that has no place in its organization's order yet. Written with the entry, removed by the sealer:
 * a short table, so that what is left to seal is found without looking at the trail.
 */
@Entity('unsealed_entries')
export class UnsealedEntry {
  @KeyColumn('organization_id')
  organizationId!: string;

  @TimeKeyColumn('created_at')
  createdAt!: Date;

  @KeyColumn('entry_id')
  entryId!: string;
}

import { Entity } from 'typeorm';
import { KeyColumn, TextKeyColumn, TimeKeyColumn, type OrganizationId } from '../../database/index.js';

/**
 * Which entries carry a tag, in list order. The primary key is that order, and the only index: a query for one row
 * names its time too.
 */
@Entity('trail_tags', { withoutRowid: true })
export class TrailTag {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @TextKeyColumn('tag', 64)
  tag!: string;

  @TimeKeyColumn('created_at')
  createdAt!: Date;

  @KeyColumn('entry_id')
  entryId!: string;
}

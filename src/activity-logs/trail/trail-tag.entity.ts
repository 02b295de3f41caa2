import { Entity, Index } from 'typeorm';
import { KeyColumn, TextKeyColumn, TimeColumn } from '../../database/index.js';

/** Which entries carry a tag, in the order in which lists show them. */
@Entity('trail_tags')
@Index('ix_trail_tags_created', ['organizationId', 'tag', 'createdAt', 'entryId'])
export class TrailTag {
  @KeyColumn('organization_id')
  organizationId!: string;

  @TextKeyColumn('tag', 64)
  tag!: string;

  @KeyColumn('entry_id')
  entryId!: string;

  @TimeColumn('created_at')
  createdAt!: Date;
}

import { Entity } from 'typeorm';
import { BytesColumn, CountKeyColumn, KeyColumn, type OrganizationId } from '../../database/index.js';

/** Up to 256 consecutive hashes of an organization's tree (C2SP tlog-tiles). It is only ever appended to. */
@Entity('trail_tiles')
export class TrailTile {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @CountKeyColumn('level')
  level!: number;

  @CountKeyColumn('tile_index')
  index!: number;

  @BytesColumn('hashes')
  hashes!: Buffer;
}

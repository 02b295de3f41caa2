import { Entity } from 'typeorm';
import { BytesColumn, CountKeyColumn, KeyColumn } from '../../database/index.js';

/** Up to 256 hashes of an organization's tree, one after the other (C2SP tlog-tiles). It grows at its end, and never otherwise changes. */
@Entity('trail_tiles')
export class TrailTile {
  @KeyColumn('organization_id')
  organizationId!: string;

  @CountKeyColumn('level')
  level!: number;

  @CountKeyColumn('tile_index')
  index!: number;

  @BytesColumn('hashes')
  hashes!: Buffer;
}

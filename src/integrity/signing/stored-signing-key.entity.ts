import { Entity } from 'typeorm';
import { KeyColumn, TimeColumn, WordColumn } from '../../database/index.js';

/** The key that signs checkpoints if the settings give none: the same for every instance on this database. */
@Entity('signing_keys')
export class StoredSigningKey {
  @KeyColumn('purpose', 32)
  purpose!: string;

  /** The seed of 32 bytes, encrypted with a key derived from the installation's secret. */
  @WordColumn('sealed_seed', 128)
  sealedSeed!: string;

  @TimeColumn('created_at')
  createdAt!: Date;
}

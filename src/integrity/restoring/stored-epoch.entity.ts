import { Entity } from 'typeorm';
import { CountKeyColumn, TimeColumn, WordColumn } from '../../database/index.js';

/** The lives that the data has had: one from the first start on, and one more from each restore from a backup. */
@Entity('data_epochs')
export class StoredEpoch {
  /** 1, 2, 3, …; the last is the present one. */
  @CountKeyColumn('number')
  number!: number;

  @WordColumn('epoch', 11)
  epoch!: string;

  @TimeColumn('began_at')
  beganAt!: Date;
}

import { Entity, Index } from 'typeorm';
import { KeyColumn, TimeColumn } from '../database/index.js';

/** A failed login of an account that does not exist: that it happened, and nothing about it. See `CredentialsService.refuseUnknown`. */
@Entity('unknown_logins')
@Index('ix_unknown_logins_time', ['attemptedAt'])
export class UnknownLogin {
  @KeyColumn('id')
  id!: string;

  @TimeColumn('attempted_at')
  attemptedAt!: Date;
}

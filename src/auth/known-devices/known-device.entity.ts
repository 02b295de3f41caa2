import { Entity, Index } from 'typeorm';
import { KeyColumn, TimeColumn } from '../../database/index.js';

/** That an account was signed in to from a browser, or from an address: `mark` names which. Neither e-mail addresses nor IP addresses are stored. */
@Entity('known_devices')
@Index('ix_known_devices_expiry', ['expiresAt'])
export class KnownDevice {
  /** SHA-256 of the account's e-mail address in hex. */
  @KeyColumn('account', 64)
  account!: string;

  /** SHA-256 in hex. */
  @KeyColumn('mark', 64)
  mark!: string;

  @TimeColumn('expires_at')
  expiresAt!: Date;
}

import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { dirname, join } from 'node:path';
import { SettingsError, faultOfSecret, type Settings } from '../config/index.js';
import { keptSecret } from './kept-secret.js';

/** The secret of this installation: it signs access tokens, and other keys are derived from it. */
export class InstallationSecret {
  static readonly ISSUER = 'annals';
  readonly secret: KeyObject;

  /** Throws for a guessable secret, whatever its source: everything signed, encrypted or digested depends on it. */
  constructor(secret: string) {
    const fault = faultOfSecret(secret.trim());
    if (fault) throw new SettingsError([`JWT_SECRET: ${fault}`]);
    this.secret = createSecretKey(Buffer.from(secret));
  }

  /** A key for another purpose (RFC 5869), so that no two uses share one. Each `salt` gives a separate key. */
  derive(purpose: string, salt: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, salt, `annals/${purpose}`, 32));
  }

  /** A keyed digest in hex: comparable like the value itself, and useless to readers of the database. */
  digest(purpose: string, value: string): string {
    return createHmac('sha256', this.derive(purpose, '')).update(value).digest('hex');
  }

  /** The secret from the settings, or one created at the first start and kept beside the embedded database. */
  static of(settings: Settings): InstallationSecret {
    return new InstallationSecret(settings.jwtSecret ?? keptSecret(join(folderOf(settings), 'jwt-secret')));
  }
}

function folderOf({ database }: Settings): string {
  return database.dialect === 'sqlite' ? dirname(database.file) : './data';
}

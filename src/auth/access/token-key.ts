import { createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../../config/index.js';

/** The secret of this installation: it signs access tokens, and other keys are derived from it. */
export class TokenKey {
  static readonly ISSUER = 'annals';
  readonly secret: KeyObject;

  constructor(secret: string) {
    this.secret = createSecretKey(Buffer.from(secret));
  }

  /** A key for another purpose (RFC 5869), so that no two uses share one. `salt` makes it a key of its own for each value. */
  derive(purpose: string, salt: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, salt, `annals/${purpose}`, 32));
  }

  /** A keyed digest in hex: as good as the value for comparing, and of no use to who reads the database. */
  digest(purpose: string, value: string): string {
    return createHmac('sha256', this.derive(purpose, '')).update(value).digest('hex');
  }

  /** The secret of the settings, or one that is made at the first start and kept beside the embedded database. */
  static of(settings: Settings): TokenKey {
    return new TokenKey(settings.jwtSecret ?? keptSecret(settings));
  }
}

function keptSecret(settings: Settings): string {
  const folder = settings.database.dialect === 'sqlite' ? dirname(settings.database.file) : './data';
  const file = join(folder, 'jwt-secret');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(file, randomBytes(48).toString('base64'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was quicker: use its secret
    }
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8');
}

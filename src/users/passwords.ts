import { Injectable } from '@nestjs/common';
import type * as Argon2 from '@node-rs/argon2';
import { lazily } from '../common/lazily.js';

/** argon2id, the package's default, with OWASP's minimum costs. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes and checks passwords. Both are slow by design: never call them inside a transaction, because on SQLite all
 * writes would wait.
 */
@Injectable()
export class Passwords {
  private readonly nobodysHash = lazily(() => this.hash('the password of nobody'));

  async hash(password: string): Promise<string> {
    const { hash } = await argon2();
    return hash(password, COST);
  }

  /** Takes equally long for an unknown account, so that timing reveals nothing. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    const { verify } = await argon2();
    const nobodysHash = await this.nobodysHash(); // asked for in either case, as the first time it takes long
    // Passwords are hashed composed; those from before may have been hashed as they were typed. How often it is tried depends on what was sent alone.
    let matches = false;
    for (const spelling of new Set([password.normalize('NFC'), password])) matches = (await verify(passwordHash ?? nobodysHash, spelling)) || matches;
    return matches && passwordHash !== undefined;
  }
}

/** Loaded with the first password: not at all if only API keys are used. */
function argon2(): Promise<typeof Argon2> {
  return import('@node-rs/argon2');
}

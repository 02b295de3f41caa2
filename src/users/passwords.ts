import { Injectable } from '@nestjs/common';
import type * as Argon2 from '@node-rs/argon2';
import { lazily } from '../common/lazily.js';

/** argon2id, which is the package's default, with the costs that OWASP asks for at the least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes passwords and checks them. Both take long by design: never inside a transaction,
 * as on the embedded database all writes would wait.
 */
@Injectable()
export class Passwords {
  private readonly nobodysHash = lazily(() => this.hash('the password of nobody'));

  async hash(password: string): Promise<string> {
    const { hash } = await argon2();
    return hash(password, COST);
  }

  /** Where there is no such account it takes as long all the same, so that the time does not tell. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    const { verify } = await argon2();
    const nobodysHash = await this.nobodysHash(); // asked for in either case, as the first time it takes long
    const matches = await verify(passwordHash ?? nobodysHash, password);
    return matches && passwordHash !== undefined;
  }
}

/** Loaded when the first password is looked at: where only API keys call, none is. */
function argon2(): Promise<typeof Argon2> {
  return import('@node-rs/argon2');
}

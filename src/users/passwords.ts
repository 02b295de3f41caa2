import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, which is the package's default, with the costs that OWASP asks for at the least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes passwords and checks them. Both take long by design: never inside a transaction,
 * as on the embedded database all writes would wait.
 */
@Injectable()
export class Passwords {
  private readonly nobodysHash = hash('the password of nobody', COST);

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Where there is no such account it takes as long all the same, so that the time does not tell. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await this.nobodysHash), password);
    return matches && passwordHash !== undefined;
  }
}

import { Injectable } from '@nestjs/common';
import { ApiError } from '../common/errors/index.js';
import type { Transaction } from '../database/index.js';
import { CallerDirectory } from './caller-directory.js';
import type { Caller } from './caller.js';
import { excessOf, type Role } from './role.js';

/**
 * Nobody can grant, or gain by a change, a permission that they do not have. Every write that increases somebody's
 * permissions checks here, in its transaction and after locking the organization, so neither the caller's role nor the
 * assigned one changes before the commit.
 */
@Injectable()
export class Grants {
  constructor(private readonly callers: CallerDirectory) {}

  /** Throws `forbidden` if a role allows something that the caller may not do at this moment. */
  async refuseBeyond(tx: Transaction, caller: Caller, given: Role): Promise<void> {
    const present = await this.callers.present(tx, caller);
    if (!present) throw new ApiError('unauthenticated');
    const excess = excessOf(present.role, given);
    if (excess !== undefined) throw new ApiError('forbidden', { detail: `${excess} Nobody can give, or gain by a change, what they do not hold themselves.` });
  }
}

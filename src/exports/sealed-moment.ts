import { Injectable } from '@nestjs/common';
import { UnsealedEntryRepository } from '../activity-logs/index.js';
import { ApiError } from '../common/errors/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { TrailSealed } from '../integrity/index.js';

/** Far more than the two seconds in which entries are sealed, for when many are waiting. */
const PATIENCE_MILLISECONDS = 20_000;
/** For entries that other instances seal. */
const LOOK_MILLISECONDS = 100;

/** The moment at which everything acknowledged before a request is sealed, so that reading by `seq` finds it. */
@Injectable()
export class SealedMoment {
  constructor(
    private readonly unsealed: UnsealedEntryRepository,
    private readonly sealed: TrailSealed,
  ) {}

  /** Throws `not_sealed` if that takes too long: no file is better than one with missing entries. */
  async reached(scope: OrganizationScope): Promise<void> {
    const last = await this.unsealed.findLast(scope);
    if (!last) return;
    const giveUpAt = performance.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      // Start listening before looking, so that no hint is missed in between.
      const hint = this.nextHint();
      if (!(await this.unsealed.isAnyLeft(scope, last))) return hint.forget();
      if (performance.now() > giveUpAt) {
        hint.forget();
        throw new ApiError('not_sealed', { detail: 'Some entries recorded before this request are not sealed yet.', retryAfterSeconds: 5 });
      }
      await hint.given;
    }
  }

  private nextHint(): { readonly given: Promise<void>; forget(): void } {
    let forget = () => {};
    const given = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_MILLISECONDS);
      const stopListening = this.sealed.listen(() => resolve());
      forget = () => {
        clearTimeout(timer);
        stopListening();
      };
    }).finally(() => forget());
    return { given, forget };
  }
}

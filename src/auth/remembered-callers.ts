import { LRUCache } from 'lru-cache';
import type { MaybePromise, CallerChanges, Identity } from '../access/index.js';

/** More than an instance can serve while they are cached. Memory for all of them is allocated at the start. */
const CALLERS_MAX = 10_000;
/** How long another instance may trust a cached caller: well under the 5 seconds that the API promises. */
const BELIEVED_MILLISECONDS = 2_000;

/** A caller, and when their credential expires. */
export interface KnownCaller {
  readonly identity: Identity;
  readonly goodUntil: Date | undefined;
}

interface Memory {
  readonly changes: number;
  /** A promise until the lookup has finished. */
  caller: MaybePromise<KnownCaller | undefined>;
}

/**
 * Caches briefly who a credential belongs to. The time counts from the start of the lookup, and a change on this
 * instance invalidates everything looked up before. Unknown credentials are not cached.
 */
export class RememberedCallers {
  private readonly memories = new LRUCache<string, Memory>({ max: CALLERS_MAX, ttl: BELIEVED_MILLISECONDS });

  constructor(private readonly changes: CallerChanges) {}

  recall(credential: string, now: Date, lookUp: () => Promise<KnownCaller | undefined>): MaybePromise<Identity | undefined> {
    const present = this.memories.get(credential);
    const memory = present?.changes === this.changes.count ? present : this.remember(credential, lookUp());
    return memory.caller instanceof Promise ? memory.caller.then((known) => identityAt(now, known)) : identityAt(now, memory.caller);
  }

  private remember(credential: string, caller: Promise<KnownCaller | undefined>): Memory {
    const memory: Memory = { changes: this.changes.count, caller };
    const forget = (): void => {
      if (this.memories.peek(credential) === memory) this.memories.delete(credential);
    };
    this.memories.set(credential, memory);
    caller.then((known) => (known ? (memory.caller = known) : forget()), forget);
    return memory;
  }
}

export function identityAt(now: Date, known: KnownCaller | undefined): Identity | undefined {
  return known && (known.goodUntil === undefined || known.goodUntil > now) ? known.identity : undefined;
}

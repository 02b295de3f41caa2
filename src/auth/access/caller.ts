import type { Actor } from '../../common/actor.js';
import type { Role } from './role.js';

/** Who sends a request, proven; what they may do; and what belongs to the request as such. */
export interface Caller extends Actor {
  readonly role: Role;
  /** A user's own mentor id; an API key has none. */
  readonly mentorId?: string;
  /** The session that the access token belongs to; an API key has none. */
  readonly sessionId?: string;
  readonly ifMatch?: string;
  readonly idempotency?: IdempotencyRequest;
}

/** A POST that asks to be carried out once however often it is sent. */
export interface IdempotencyRequest {
  readonly key: string;
  /** What the request asks for, as plain JSON: a repeat with the same key must ask for the same. */
  readonly content: unknown;
}

/** A caller as the credentials prove them, before a request is around them. */
export type Identity = Pick<Caller, 'type' | 'id' | 'scope' | 'role' | 'mentorId' | 'sessionId'>;

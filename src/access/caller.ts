import type { Actor } from '../common/actor.js';
import type { Role } from './role.js';

/** The authenticated sender of a request, their permissions, and the request's own properties. */
export interface Caller extends Actor {
  readonly role: Role;
  /** A user's own mentor id; an API key has none. */
  readonly mentorId?: string;
  /** The session of the access token; an API key has none. */
  readonly sessionId?: string;
  /** A HEAD request: nothing is written, and nothing is kept open. */
  readonly isHead?: boolean;
  readonly ifMatch?: string;
  readonly idempotency?: IdempotencyRequest;
}

/** A POST to be carried out once, however often it is sent. */
export interface IdempotencyRequest {
  readonly key: string;
  /** The content of the request, as plain JSON: a repeat with the same key must match it. */
  readonly content: unknown;
}

/** A caller as proven by credentials, without a request. */
export type Identity = Pick<Caller, 'type' | 'id' | 'scope' | 'role' | 'mentorId' | 'sessionId'>;

import type { Identity } from './caller.js';

/**
 * Who stands behind a credential at this moment. Answers are at most a few seconds old,
 * so that a disabled user, a changed role or a revoked key takes effect on every instance in time.
 */
export abstract class CallerDirectory {
  /** Undefined for a session that has ended or whose user is disabled. */
  abstract bySession(sessionId: string): Promise<Identity | undefined>;

  /** Undefined for a key that is unknown, revoked or expired. */
  abstract byApiKey(secret: string): Promise<Identity | undefined>;

  /** Somebody without credentials, where the mentor logs are open. */
  abstract public(): Promise<Identity>;
}

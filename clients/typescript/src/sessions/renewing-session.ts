import { ConnectionError } from '../connection-error.js';
import { ProblemError } from '../problem-error.js';
import type { Session } from './session.js';

export interface AccessToken {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** An access token is renewed when it is about to expire, so that a slow request does not arrive too late. */
const MARGIN_SECONDS_MAX = 60;

interface Access {
  readonly authorization: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

/** Holds an access token and renews it in time, once for all waiting requests. */
export abstract class RenewingSession implements Session {
  private access: Access | undefined;
  private renewal: Promise<boolean> | undefined;
  private lastWork: Promise<unknown> = Promise.resolve();
  private hasEnded = false;
  /** The token's owner. Tabs share a cookie, and somebody else may have signed in meanwhile in another tab. */
  private holder: string | undefined;
  private readonly listeners = new Set<() => void>();

  /**
   * Calls back once the session turns out to have ended and the user must sign in again. Returns the function that
   * unsubscribes.
   */
  onEnded(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => void this.listeners.delete(callback);
  }

  async authorization(): Promise<string | undefined> {
    if (this.isRenewalDue()) await this.renewInTime();
    return this.access?.authorization;
  }

  renew(): Promise<boolean> {
    const { hasEnded } = this;
    // A user who signed out while a renewal waited for its turn does not want it.
    const work = async () => (this.hasEnded && !hasEnded ? false : this.renewNow());
    this.renewal ??= this.exclusively(work).finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  /** Gets a new access token, or throws. Undefined if there is no session to renew. */
  protected abstract refreshed(): Promise<AccessToken | undefined>;

  /** Runs work one at a time among all holders of the same tokens. */
  protected exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.lastWork.then(work);
    this.lastWork = result.catch(() => undefined);
    return result;
  }

  protected begin({ access_token, expires_in }: AccessToken): void {
    const margin = Math.min(MARGIN_SECONDS_MAX, expires_in / 10);
    const now = Date.now();
    this.access = { authorization: `Bearer ${access_token}`, renewAt: now + (expires_in - margin) * 1000, expiresAt: now + expires_in * 1000 };
    this.hasEnded = false;
    this.holder = holderOf(access_token);
  }

  protected end(): void {
    this.access = undefined;
    this.hasEnded = true;
  }

  private isRenewalDue(): boolean {
    return this.access ? Date.now() >= this.access.renewAt : !this.hasEnded;
  }

  /** Until it expires, the old token is good enough if the API is unreachable just now. */
  private async renewInTime(): Promise<void> {
    try {
      await this.renew();
    } catch (error) {
      const isUsable = this.access !== undefined && Date.now() < this.access.expiresAt;
      if (!(isUsable && (error instanceof ConnectionError || error instanceof ProblemError))) throw error;
    }
  }

  private async renewNow(): Promise<boolean> {
    try {
      const renewed = await this.refreshed();
      const isTheirs = renewed !== undefined && (this.holder === undefined || holderOf(renewed.access_token) === this.holder);
      if (isTheirs) this.begin(renewed);
      else this.tellEnded();
      return isTheirs;
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'invalid_refresh_token')) throw error;
      this.tellEnded();
      return false;
    }
  }

  private tellEnded(): void {
    const wasKnown = this.hasEnded;
    this.end();
    if (!wasKnown) for (const listener of this.listeners) listener();
  }
}

/** The subject of an access token (RFC 7519, section 4.1.2). The API checks its signature. */
function holderOf(accessToken: string): string | undefined {
  try {
    const claims = atob((accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return (JSON.parse(claims) as { sub?: string }).sub;
  } catch {
    return undefined;
  }
}

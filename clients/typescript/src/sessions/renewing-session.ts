import { ConnectionError } from '../connection-error.js';
import { ProblemError } from '../problem-error.js';
import type { Session } from './session.js';

export interface AccessToken {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** An access token is renewed when so little of its time is left: a slow request should not arrive too late. */
const MARGIN_SECONDS_MAX = 60;

interface Access {
  readonly authorization: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

/** Keeps an access token, and renews it in time. However many requests wait for a new one, it is asked for once. */
export abstract class RenewingSession implements Session {
  private access: Access | undefined;
  private renewal: Promise<boolean> | undefined;
  private lastWork: Promise<unknown> = Promise.resolve();
  private hasEnded = false;
  /** Whose it is. Tabs share a cookie, and in another one somebody else may have signed in meanwhile. */
  private holder: string | undefined;
  private readonly listeners = new Set<() => void>();

  /** Called when it turns out that the session has ended, and whoever used it must sign in again. Answers how to call it no more. */
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
    // Who signed out while a renewal waited for its turn wants none.
    const work = async () => (this.hasEnded && !hasEnded ? false : this.renewNow());
    this.renewal ??= this.exclusively(work).finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  /** Gets a new access token, or is refused one. */
  protected abstract refreshed(): Promise<AccessToken>;

  /** Runs one piece of work after the other, among all who have the same tokens. */
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

  /** Before its time is up the old token is good enough, should the API be away just now. */
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
      const isSomebodyElses = this.holder !== undefined && holderOf(renewed.access_token) !== this.holder;
      if (isSomebodyElses) this.tellEnded();
      else this.begin(renewed);
      return !isSomebodyElses;
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

/** Whom an access token names: the subject of a JSON Web Token (RFC 7519, section 4.1.2). Its signature is for the API to check. */
function holderOf(accessToken: string): string | undefined {
  try {
    const claims = atob((accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return (JSON.parse(claims) as { sub?: string }).sub;
  } catch {
    return undefined;
  }
}

import { AuthRequests } from './auth-requests.js';
import { RenewingSession, type AccessToken } from './renewing-session.js';

export interface CookieSessionOptions {
  /** Omit it for the page's own origin, the only one that gets the cookie. */
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
}

const LOCK = 'annals-session';

/**
 * A person's session in a browser: the access token in memory, the refresh token in a cookie that scripts cannot read.
 * Tabs share the cookie, and using a refresh token twice ends the session, so they renew one at a time, each with the
 * cookie left by the previous one.
 */
export class CookieSession extends RenewingSession {
  private readonly requests: AuthRequests;

  constructor({ baseUrl = '', fetch }: CookieSessionOptions = {}) {
    super();
    this.requests = new AuthRequests(baseUrl, fetch);
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.exclusively(async () => this.begin((await this.requests.send('POST', 'session', { body: { email, password } })) as AccessToken));
  }

  async signOut(): Promise<void> {
    await this.exclusively(async () => {
      await this.requests.send('DELETE', 'session');
      this.end();
    });
  }

  protected async refreshed(): Promise<AccessToken | undefined> {
    return (await this.requests.send('POST', 'session/refresh')) as AccessToken | undefined;
  }

  protected override exclusively<T>(work: () => Promise<T>): Promise<T> {
    const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
    return super.exclusively(async () => (locks ? await locks.request(LOCK, work) : await work()));
  }
}

import type { TokensResponse } from '../generated/schema.js';
import { AuthRequests } from './auth-requests.js';
import { RenewingSession } from './renewing-session.js';

export interface TokenSessionOptions {
  readonly baseUrl: string;
  readonly email: string;
  readonly password: string;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A person's session in a script: signs in with the first request and keeps its refresh token only in memory. If the
 * response to a renewal is lost, the session ends, because a refresh token works once; a program that runs for months
 * should use an API key.
 */
export class TokenSession extends RenewingSession {
  private refreshToken: string | undefined;
  private readonly requests: AuthRequests;

  constructor(private readonly options: TokenSessionOptions) {
    super();
    this.requests = new AuthRequests(options.baseUrl, options.fetch);
  }

  /** Signs in now, or again after the session has ended. */
  async signIn(): Promise<void> {
    const { email, password } = this.options;
    await this.exclusively(async () => this.begin(this.kept(await this.requests.send('POST', 'login', { body: { email, password } }))));
  }

  async signOut(): Promise<void> {
    const authorization = this.refreshToken === undefined ? undefined : await this.authorization();
    await this.exclusively(async () => {
      const refresh_token = this.refreshToken;
      this.refreshToken = undefined;
      this.end();
      if (authorization !== undefined) await this.requests.send('POST', 'logout', { body: { refresh_token }, authorization });
    });
  }

  protected async refreshed(): Promise<TokensResponse> {
    const { refreshToken } = this;
    if (refreshToken !== undefined) return this.kept(await this.requests.send('POST', 'refresh', { body: { refresh_token: refreshToken } }));
    const { email, password } = this.options;
    return this.kept(await this.requests.send('POST', 'login', { body: { email, password } }));
  }

  private kept(answer: unknown): TokensResponse {
    const tokens = answer as TokensResponse;
    this.refreshToken = tokens.refresh_token;
    return tokens;
  }
}

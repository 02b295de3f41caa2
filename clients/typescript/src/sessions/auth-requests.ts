import { ConnectionError } from '../connection-error.js';
import { errorOfResponse } from '../error-of-response.js';

export interface AuthRequest {
  readonly body?: object;
  readonly authorization?: string | undefined;
}

/** The few requests that a session sends itself, each only once, because a refresh token works once. */
export class AuthRequests {
  constructor(
    private readonly baseUrl: string,
    private readonly fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request),
  ) {}

  /** The API's response; undefined if it has no body. */
  async send(method: 'POST' | 'DELETE', path: string, { body, authorization }: AuthRequest = {}): Promise<unknown> {
    const headers = {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(authorization !== undefined && { Authorization: authorization }),
    };
    // Kept alive: a page that closes while it renews would otherwise lose the cookie in the response.
    const init: RequestInit = { method, headers, credentials: 'same-origin', keepalive: true, ...(body && { body: JSON.stringify(body) }) };
    const { response, text } = await this.exchange(`${this.baseUrl.replace(/\/$/, '')}/api/v1/auth/${path}`, init);
    const answer = parsed(text);
    if (!response.ok || (answer === undefined && response.status !== 204)) throw errorOfResponse(response, answer);
    return answer;
  }

  private async exchange(url: string, init: RequestInit) {
    try {
      const response = await this.fetch(url, init);
      return { response, text: await response.text() };
    } catch (error) {
      throw new ConnectionError('The API is unreachable, or its response was cut off.', undefined, { cause: error });
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

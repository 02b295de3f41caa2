export interface Credentials {
  readonly email: string;
  readonly password: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A user who calls the API without the browser, to set up a story and to check its outcome. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** In its own session. */
  static async signIn(url: string, credentials: Credentials): Promise<Api> {
    const { access_token } = await new Api(url, '').send<{ access_token: string }>('POST', '/auth/login', credentials);
    return new Api(url, access_token);
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  /** Throws for any response but a success. */
  async send<T>(method: Method, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<T> {
    const response = await this.request(method, path, body, headers);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async status(path: string): Promise<number> {
    return (await this.request('GET', path)).status;
  }

  private request(method: Method, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { ...(this.token && { authorization: `Bearer ${this.token}` }), ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}

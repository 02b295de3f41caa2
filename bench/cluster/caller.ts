/** The parts of a response that these measurements use. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly mayBeSentAgain: boolean;
}

/** No response within this time is as bad as a wrong one. */
const PATIENCE_MILLISECONDS = 40_000;

/** Sends a request and returns any response. Throws if the connection breaks. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly key?: string,
  ) {}

  /** A new organization, with a user who may do everything measured. */
  static async ofNewOrganization(url: string): Promise<Caller> {
    const name = `organization-${process.pid}-${Date.now().toString(36)}`;
    const account = { organizationName: name, email: `${name}@example.com`, password: 'measured, and of no use', name: 'Owner' };
    const registered = await new Caller(url).send<{ access_token: string }>('POST', '/auth/register', account);
    const created = await new Caller(url, registered.body.access_token).send<{ key: string }>('POST', '/api-keys', { name: 'Writer', role: 'ADMIN' });
    if (created.status !== 201) throw new Error(`POST /api-keys answered ${created.status}`);
    return new Caller(url, created.body.key);
  }

  /** The same caller on another instance. */
  at(url: string): Caller {
    return new Caller(url, this.key);
  }

  get headers(): Record<string, string> {
    return this.key === undefined ? {} : { authorization: `Bearer ${this.key}` };
  }

  async send<T = unknown>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { ...this.headers, ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, mayBeSentAgain: Number(response.headers.get('retry-after')) > 0 };
  }
}

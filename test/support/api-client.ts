import { text } from 'node:stream/consumers';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiContract } from './api-contract.js';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON, or the text of anything else. */
  readonly body: T;
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** The address that the request claims to come from. */
  readonly address?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

/** Paths outside the API proper; all others are below `/api/v1`. */
const OUTSIDE = /^\/(health|metrics|docs|api)([/?]|$)/;

/**
 * Sends requests to the application in this process, as one caller. Every response is checked against the OpenAPI
 * document.
 */
export class ApiClient {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly contract: ApiContract,
    private readonly credentials: Readonly<Record<string, string>> = {},
  ) {}

  /** The same client with a credential: an access token or an API key. */
  as(credential: string): ApiClient {
    return new ApiClient(this.app, this.contract, { authorization: `Bearer ${credential}` });
  }

  anonymous(): ApiClient {
    return new ApiClient(this.app, this.contract);
  }

  get<T>(path: string, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('GET', path, undefined, options);
  }

  post<T>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('POST', path, body, options);
  }

  put<T>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('PUT', path, body, options);
  }

  patch<T>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('PATCH', path, body, options);
  }

  delete<T>(path: string, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, options);
  }

  /**
   * A string or Buffer body is sent unchanged, as JSON unless another content type is given. An event stream is closed
   * after its head; read it with `EventReader`.
   */
  async send<T>(method: Method, path: string, body?: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
    const url = OUTSIDE.test(path) ? path : `/api/v1${path}`;
    const raw = typeof body === 'string' || Buffer.isBuffer(body) || body === undefined ? body : JSON.stringify(body);
    const pathOnly = url.split('?', 1)[0] ?? url;
    const response = await this.app.inject({
      payloadAsStream: this.contract.isStream(method, pathOnly),
      method,
      url,
      headers: { ...(raw !== undefined && { 'content-type': 'application/json' }), ...this.credentials, ...options.headers },
      ...(raw !== undefined && { payload: raw }),
      ...(options.address !== undefined && { remoteAddress: options.address }),
    });
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, value === undefined ? undefined : String(value)]));
    const payload = headers['content-type']?.startsWith('text/event-stream') ? hangUp(response) : await text(response.stream());
    this.contract.check(method, pathOnly, { status: response.statusCode, headers, text: payload });
    const isJson = /[/+]json/.test(headers['content-type'] ?? '') && payload !== '';
    return { status: response.statusCode, headers, body: (isJson ? JSON.parse(payload) : payload) as T };
  }
}

function hangUp({ raw }: Awaited<ReturnType<NestFastifyApplication['inject']>>): string {
  raw.res.destroy();
  return '';
}

/** The body of every error. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

import createClient from 'openapi-fetch';
import type { HttpMethod } from 'openapi-typescript-helpers';
import { ConnectionError } from './connection-error.js';
import { IDEMPOTENT_POSTS } from './generated/idempotent-posts.js';
import type { paths, Problem } from './generated/schema.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { pagesOf } from './lists/pages-of.js';
import type { ListArguments, ListEntry, ListPage, ListPath } from './lists/list-types.js';
import { errorOfResponse } from './error-of-response.js';
import { withRepeats, type RepeatOptions } from './retry.js';
import type { Session } from './sessions/session.js';
import { liveEvents } from './stream/live-events.js';
import type { LiveEvent, StreamOptions } from './stream/stream-options.js';
import type { Answer, SendOptions, TypedMethod } from './typed-method.js';

export interface AnnalsClientOptions {
  /** The server's URL, without `/api/v1`; empty for the page's own origin. */
  readonly baseUrl: string;
  /** The sender of the requests; without it they carry no credentials. */
  readonly session?: Session;
  readonly fetch?: typeof globalThis.fetch;
  readonly repeat?: RepeatOptions;
}

/** What remains of a request's types after they were checked. */
interface Init extends SendOptions {
  readonly parseAs?: string;
  readonly headers?: HeadersInit;
  readonly signal?: AbortSignal | null;
}

type UntypedRequest = (method: HttpMethod, path: string, init: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Talks to the API. Refusals are thrown as `ProblemError`, missing responses as `ConnectionError`. */
export class AnnalsClient {
  readonly GET = this.method('get');
  readonly POST = this.method('post');
  readonly PUT = this.method('put');
  readonly PATCH = this.method('patch');
  readonly DELETE = this.method('delete');
  private readonly request: UntypedRequest;

  constructor(private readonly options: AnnalsClientOptions) {
    const { baseUrl, fetch } = options;
    this.request = createClient<paths>({ baseUrl, ...(fetch && { fetch }) }).request as unknown as UntypedRequest;
  }

  /** The rows of a list, page after page. A list in `asc` order ends at an empty page, to be continued later. */
  async *iterate<Path extends ListPath>(path: Path, ...list: ListArguments<Path>): AsyncGenerator<ListEntry<Path>, void, undefined> {
    for await (const { data } of this.pages(path, ...list)) yield* data;
  }

  /** The pages of a list, each with the cursor of the next: pollers keep the last one. */
  pages<Path extends ListPath>(path: Path, ...[query, options]: ListArguments<Path>): AsyncGenerator<ListPage<Path>, void, undefined> {
    return pagesOf((init) => this.send('get', path, init), { query, ...options }) as AsyncGenerator<never, void, undefined>;
  }

  /** The trail as it is sealed, in `seq` order, for as long as the loop runs. It reconnects automatically. */
  stream(options: StreamOptions = {}): AsyncGenerator<LiveEvent, void, undefined> {
    return liveEvents((init) => this.GET('/api/v1/activities/stream', { ...init, parseAs: 'stream', repeat: false }), options);
  }

  private method<Method extends HttpMethod>(method: Method): TypedMethod<Method> {
    return ((path: string, init?: Init) => this.send(method, path, init)) as TypedMethod<Method>;
  }

  private send(method: HttpMethod, path: string, { idempotencyKey, repeat, ...init }: Init = {}): Promise<Answer<unknown>> {
    const key = method === 'post' && IDEMPOTENT_POSTS.has(path) ? (idempotencyKey ?? newIdempotencyKey()) : false;
    // The same key for every attempt, so that a request whose response was lost is not carried out again.
    const attempt = () => this.attempt(method, path, { ...init, headers: headersOf(init, key) });
    const mayRepeat = repeat !== false && (method === 'get' || key !== false);
    return mayRepeat ? withRepeats(attempt, this.options.repeat ?? {}, init.signal) : attempt();
  }

  private async attempt(method: HttpMethod, path: string, init: Init): Promise<Answer<unknown>> {
    const { session } = this.options;
    const authorization = await session?.authorization();
    const answer = await this.exchange(method, path, init, authorization);
    if (!isOfSession(answer) || !session || authorization === undefined) return accepted(answer);
    // Another request may have renewed it meanwhile.
    const isRenewed = (await session.authorization()) !== authorization || (await session.renew());
    return accepted(isRenewed ? await this.exchange(method, path, init, await session.authorization()) : answer);
  }

  private async exchange(method: HttpMethod, path: string, init: Init, authorization: string | undefined) {
    const headers = new Headers(init.headers);
    if (authorization !== undefined) headers.set('Authorization', authorization);
    try {
      return await this.request(method, path, { ...init, headers });
    } catch (error) {
      init.signal?.throwIfAborted();
      throw new ConnectionError('The API is unreachable, or its response was cut off.', undefined, { cause: error });
    }
  }
}

function headersOf({ headers, parseAs = 'json' }: Init, key: string | false): Headers {
  const all = new Headers(headers);
  // Routes that can also return a file do so unless JSON is requested.
  if (parseAs === 'json' && !all.has('Accept')) all.set('Accept', 'application/json, application/problem+json');
  if (key !== false) all.set('Idempotency-Key', key);
  return all;
}

/** Whether the session was refused. A wrong password stays wrong, and retrying would count it as two failures. */
function isOfSession({ error, response }: Awaited<ReturnType<UntypedRequest>>): boolean {
  return response.status === 401 && (error as Partial<Problem> | undefined)?.code !== 'invalid_credentials';
}

function accepted({ data, error, response }: Awaited<ReturnType<UntypedRequest>>): Answer<unknown> {
  if (!response.ok && response.status !== 304) throw errorOfResponse(response, error);
  return { data, etag: response.headers.get('ETag') ?? undefined, response };
}

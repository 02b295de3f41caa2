import type { Answer } from '../typed-method.js';

/** A request for one page of a list. */
interface PageInit {
  readonly params: { readonly query: Readonly<Record<string, unknown>>; readonly path?: Readonly<Record<string, unknown>> };
  readonly signal?: AbortSignal;
}

interface List {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Body {
  readonly data: readonly unknown[];
  readonly nextCursor?: string | null;
  readonly next_cursor?: string;
}

/** Page after page to the last, or to the first empty one if there is always a next cursor. */
export async function* pagesOf(get: (init: PageInit) => Promise<Answer<unknown>>, { query = {}, path, signal }: List) {
  let cursor = query['cursor'];
  for (;;) {
    signal?.throwIfAborted();
    const params = { query: { ...query, ...(cursor !== undefined && { cursor }) }, ...(path && { path }) };
    const body = (await get({ params, ...(signal && { signal }) })).data as Body;
    const nextCursor = body.nextCursor ?? body.next_cursor;
    yield { data: body.data, nextCursor, body };
    if (nextCursor === undefined || body.data.length === 0) return;
    cursor = nextCursor;
  }
}

import type { FastifyReply } from 'fastify';

/** A `Link` header (RFC 8288) to the next page: the same request with this cursor or page instead of the old one. */
export function nextLink(url: string, next: Readonly<Record<'cursor' | 'page', string | undefined>>): string {
  const [path = '', ...query] = url.split('?'); // a query may itself hold question marks
  const parameters = new URLSearchParams(query.join('?'));
  for (const [name, value] of Object.entries(next)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  return `<${path}?${parameters.toString()}>; rel="next"`;
}

/** One page of an array route: its items, their total, and where the next page begins. */
export interface ArrayPage<T> {
  readonly items: T[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Puts what an array cannot express into headers, and returns the array. */
export function arrayAnswer<T>(reply: FastifyReply, { items, total, nextCursor }: ArrayPage<T>): T[] {
  void reply.header('X-Total-Count', total);
  linkToNext(reply, nextCursor);
  return items;
}

export function linkToNext(reply: FastifyReply, nextCursor: string | null | undefined): void {
  if (nextCursor) void reply.header('Link', nextLink(reply.request.url, { cursor: nextCursor, page: undefined }));
}

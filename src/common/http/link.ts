/** A `Link` header (RFC 8288) to the next page: the same request with its cursor instead of the old one, or of a page's number. */
export function nextLink(url: string, cursor: string): string {
  const [path = '', ...query] = url.split('?'); // a query may itself hold question marks
  const parameters = new URLSearchParams(query.join('?'));
  parameters.delete('page');
  parameters.set('cursor', cursor);
  return `<${path}?${parameters.toString()}>; rel="next"`;
}

/** One page of a route that answers a bare array: its items are sent, and the rest goes into headers. */
export interface ArrayPage<T> {
  readonly items: T[];
  readonly total: number;
  readonly nextCursor: string | null;
}

import type { IncomingMessage } from 'node:http';

/** Of these Node would take the first and pass over the rest, and a proxy in front of it perhaps the last. */
const ONCE = new Set(['host', 'authorization', 'content-type']);

/** Why the head of a request cannot be trusted to mean one thing, as a sentence; undefined where it can. */
export function doubtOf({ rawHeaders, headers, httpVersionMinor }: IncomingMessage): string | undefined {
  if (headers.host === undefined && httpVersionMinor > 0) return 'The request has no `Host` header.';
  const seen = new Set<string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const given = rawHeaders[index] ?? '';
    // Their lengths rule out nearly every other header, at less than it costs to look one up.
    if (given.length !== 4 && given.length !== 12 && given.length !== 13) continue;
    const name = given.toLowerCase();
    if (!ONCE.has(name)) continue;
    if (seen.has(name)) return `The request has more than one \`${given}\` header.`;
    seen.add(name);
  }
  return undefined;
}

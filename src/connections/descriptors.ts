import { readFileSync } from 'node:fs';

/** The rest is for the database, its files, webhooks and what else the process opens. */
const SHARE_FOR_CONNECTIONS = 0.75;

/** Limits can be changed while a process runs. */
const KNOWN_MILLISECONDS = 1_000;

/** As many connections as were asked for, but no more than leave the process file descriptors to work with. */
export function withinDescriptors(connections: number): () => number {
  let known = 0;
  let since = -Infinity;
  return () => {
    const now = performance.now();
    if (now - since > KNOWN_MILLISECONDS) [known, since] = [Math.min(connections, Math.floor(descriptorsMax() * SHARE_FOR_CONNECTIONS)), now];
    return known;
  };
}

/** How many files and sockets this process may have open. Only Linux says so where it costs nothing to read. */
function descriptorsMax(): number {
  try {
    const soft = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return soft === undefined ? Infinity : Number(soft);
  } catch {
    return Infinity;
  }
}

import type { Socket } from 'node:net';
import type { Pool, PoolConnection, Query } from 'mysql2';

/**
 * What we assume of mysql2 3.24 beyond its documentation, and the test that fails if it no longer holds:
 * - A pool keeps `_allConnections`, `_freeConnections` and `_connectionQueue`, each with a `length`
 *   (`mysql2-internals.mysql.spec.ts`).
 * - Every statement, on a connection or a pool, calls `connection.query`, which returns a command that emits `end`;
 *   destroying `connection.stream` fails it (`database-hangs.mysql.spec.ts`).
 * - Every request for a connection, including a pool's own `query`, calls `pool.getConnection`
 *   (`mysql2-internals.mysql.spec.ts`).
 */

/** How many connections there are, how many of them are in use, and how many callers wait for one. */
export function usageOf(pool: Pool): { readonly open: number; readonly busy: number; readonly waiting: number } {
  const open = lengthOf(pool, '_allConnections');
  return { open, busy: open - lengthOf(pool, '_freeConnections'), waiting: lengthOf(pool, '_connectionQueue') };
}

function lengthOf(pool: Pool, queue: string): number {
  return (pool as unknown as Readonly<Record<string, { readonly length: number } | undefined>>)[queue]?.length ?? 0;
}

/** The underlying stream of a connection. */
export function socketOf(connection: PoolConnection): Socket {
  return (connection as unknown as { readonly stream: Socket }).stream;
}

/** Reports every further statement of the connection to `watch`. */
export function watchStatements(connection: PoolConnection, watch: (command: Query) => void): void {
  const query = connection.query.bind(connection) as (...given: unknown[]) => Query;
  const watched = (...given: unknown[]): Query => {
    const command = query(...given);
    watch(command);
    return command;
  };
  connection.query = watched as PoolConnection['query'];
}

export type ConnectionCallback = (error: Error | null, connection?: PoolConnection) => void;

/** `around` wraps the callback of every request for a connection: the pool calls the one it returns. */
export function aroundWaiting(pool: Pool, around: (callback: ConnectionCallback) => ConnectionCallback): void {
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => getConnection(around(callback as ConnectionCallback));
}

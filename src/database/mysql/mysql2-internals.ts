import type { Socket } from 'node:net';
import type { Pool, PoolConnection, Query } from 'mysql2';

/**
 * What we take for granted of mysql2 3.24 beyond what it documents, and the test that fails where it no longer holds:
 * - A pool keeps `_allConnections`, `_freeConnections` and `_connectionQueue`, each with a `length` (`mysql2-internals.mysql.spec.ts`).
 * - Every statement, of a connection or of a pool, is a call of `connection.query`, and answers a command that emits `end`; destroying
 *   `connection.stream` fails it (`database-hangs.mysql.spec.ts`).
 * - Whoever wants a connection, a pool's own `query` included, calls `pool.getConnection` (`mysql2-internals.mysql.spec.ts`).
 */

/** How many connections there are, how many of them are in use, and how many callers wait for one. */
export function usageOf(pool: Pool): { readonly open: number; readonly busy: number; readonly waiting: number } {
  const open = lengthOf(pool, '_allConnections');
  return { open, busy: open - lengthOf(pool, '_freeConnections'), waiting: lengthOf(pool, '_connectionQueue') };
}

function lengthOf(pool: Pool, queue: string): number {
  return (pool as unknown as Readonly<Record<string, { readonly length: number } | undefined>>)[queue]?.length ?? 0;
}

/** What carries the bytes of a connection. */
export function socketOf(connection: PoolConnection): Socket {
  return (connection as unknown as { readonly stream: Socket }).stream;
}

/** Tells `watch` of every statement that the connection is given from now on. */
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

/** `around` stands between the pool and whoever wants a connection: it returns the callback that the pool calls instead. */
export function aroundWaiting(pool: Pool, around: (callback: ConnectionCallback) => ConnectionCallback): void {
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => getConnection(around(callback as ConnectionCallback));
}

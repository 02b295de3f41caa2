import type { Socket } from 'node:net';
import type { Pool, PoolConnection, Query } from 'mysql2';
import { TookTooLong } from '../within.js';

/** How long anybody waits for a connection. */
const WAITING_SECONDS = 10;
/** How many wait for one at the same time, before others are turned away at once. */
export const WAITING_MAX = 2_000;

/**
 * Gives up a statement that takes longer, together with its connection: what the server does with it is no longer known. The
 * statement, and whatever queues behind it, fails as if the network had broken at that moment.
 */
export function limitStatements(connection: PoolConnection, seconds: number): void {
  const { stream } = connection as unknown as { readonly stream: Socket };
  const query = connection.query.bind(connection) as (...given: unknown[]) => Query;
  const limited = (...given: unknown[]): Query => {
    const command = query(...given);
    const deadline = setTimeout(() => stream.destroy(new TookTooLong(`A statement took longer than ${seconds} seconds`)), seconds * 1000).unref();
    return command.once('end', () => clearTimeout(deadline));
  };
  connection.query = limited as PoolConnection['query'];
}

/** Turns away whoever has waited too long for a connection. */
export function limitWaiting(pool: Pool): void {
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => {
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      // mysql2 passes nothing but the error where there is one.
      (callback as (error: Error) => void)(new TookTooLong(`Waiting for a connection to the database took longer than ${WAITING_SECONDS} seconds`));
    }, WAITING_SECONDS * 1000).unref();
    getConnection((error, connection) => {
      clearTimeout(deadline);
      if (!isLate) callback(error, connection);
      else connection?.release();
    });
  };
}

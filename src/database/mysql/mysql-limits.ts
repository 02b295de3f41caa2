import type { Pool, PoolConnection } from 'mysql2';
import { TookTooLong } from '../within.js';
import { aroundWaiting, socketOf, watchStatements } from './mysql2-internals.js';

/** How long a caller waits for a connection. */
const WAITING_SECONDS = 10;
/** How many callers may wait for one; further ones are refused at once. */
export const WAITING_MAX = 2_000;

/**
 * Gives up a statement that takes longer, together with its connection, because its outcome is unknown. The statement,
 * and any queued behind it, fails as if the network had broken at that moment.
 */
export function limitStatements(connection: PoolConnection, seconds: number): void {
  const socket = socketOf(connection);
  watchStatements(connection, (command) => {
    const deadline = setTimeout(() => socket.destroy(new TookTooLong(`A statement took longer than ${seconds} seconds`)), seconds * 1000).unref();
    command.once('end', () => clearTimeout(deadline));
  });
}

/** Refuses callers that have waited too long for a connection. */
export function limitWaiting(pool: Pool): void {
  aroundWaiting(pool, (callback) => {
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      callback(new TookTooLong(`Waiting for a connection to the database took longer than ${WAITING_SECONDS} seconds`));
    }, WAITING_SECONDS * 1000).unref();
    return (error, connection) => {
      clearTimeout(deadline);
      if (!isLate) callback(error, connection);
      else connection?.release();
    };
  });
}

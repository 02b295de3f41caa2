import mysql, { type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { keepBeside } from './pool-of.js';

/**
 * What every connection is told before its first query. READ COMMITTED locks rows and no gaps between them:
 * fewer deadlocks among inserts. TRADITIONAL refuses what doesn't fit, whatever the server's default, instead of
 * cutting it off. Nobody waits for a lock longer than a client waits for an answer.
 */
const SESSION = ['SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', "SET SESSION sql_mode = 'TRADITIONAL', innodb_lock_wait_timeout = 5"];

/** Of those to replicas as well: nothing is written by mistake, and a Galera node first comes to where the cluster is. */
const READING_SESSION = [...SESSION, 'SET SESSION TRANSACTION READ ONLY', 'SET SESSION wsrep_sync_wait = 1'];

/** A transaction begins by itself with the first statement: START TRANSACTION would be one more round trip for each write. */
const WRITING_SESSION = [...SESSION, 'SET SESSION autocommit = 0'];

/** mysql2 as TypeORM takes it, with every connection of the pool set up the same way. */
export const mysqlDriver = driverWith(SESSION, WRITING_SESSION);
export const mysqlReplicaDriver = driverWith(READING_SESSION);

function driverWith(session: readonly string[], writingSession?: readonly string[]) {
  return {
    ...mysql,
    createPool(options: PoolOptions) {
      const pool = poolWith(options, session);
      if (writingSession) keepBeside(pool, poolWith(options, writingSession)); // connects when it is first asked
      return pool;
    },
  };
}

function poolWith(options: PoolOptions, session: readonly string[]): Pool {
  const pool = mysql.createPool(options);
  pool.on('connection', (connection) => setUp(connection, session));
  return pool;
}

function setUp(connection: PoolConnection, session: readonly string[]): void {
  // Every query on a dead connection gets the error itself; without a listener it would also end the process.
  connection.on('error', () => undefined);
  for (const statement of session) {
    connection.query(statement, (error) => {
      if (error) connection.destroy();
    });
  }
}

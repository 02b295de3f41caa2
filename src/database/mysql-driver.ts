import mysql, { type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { keepBeside } from './pool-of.js';

/**
 * Session settings of every connection. READ COMMITTED locks rows but not the gaps between them: fewer deadlocks among
 * inserts. TRADITIONAL refuses values that do not fit instead of truncating them, whatever the server's default. No
 * lock wait lasts longer than a client waits for a response.
 */
const SESSION = ['SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', "SET SESSION sql_mode = 'TRADITIONAL', innodb_lock_wait_timeout = 5"];

/** For replicas too: nothing is written by mistake, and a Galera node first catches up with its cluster. */
const READING_SESSION = [...SESSION, 'SET SESSION TRANSACTION READ ONLY', 'SET SESSION wsrep_sync_wait = 1'];

/** The first statement begins a transaction implicitly: START TRANSACTION would be one more round trip per write. */
const WRITING_SESSION = [...SESSION, 'SET SESSION autocommit = 0'];

/** mysql2 as TypeORM takes it, with every connection of the pool configured alike. */
export const mysqlDriver = driverWith(SESSION, WRITING_SESSION);
export const mysqlReplicaDriver = driverWith(READING_SESSION);

function driverWith(session: readonly string[], writingSession?: readonly string[]) {
  return {
    ...mysql,
    createPool(options: PoolOptions) {
      const pool = poolWith(options, session);
      if (writingSession) keepBeside(pool, poolWith(options, writingSession)); // connects on first use
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

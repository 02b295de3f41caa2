import mysql, { type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { WAITING_MAX, limitStatements, limitWaiting } from './mysql-limits.js';
import { keepBeside } from './pools.js';

/**
 * Session settings of every connection. READ COMMITTED locks rows but not the gaps between them: fewer deadlocks among
 * inserts. TRADITIONAL refuses values that do not fit instead of truncating them, whatever the server's default. No
 * lock wait lasts longer than a client waits for a response.
 */
const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
const OPTIONS = "SET SESSION sql_mode = 'TRADITIONAL', innodb_lock_wait_timeout = 5";

/** The server itself ends a read that takes too long. MariaDB and MySQL each read only one of these two comments. */
const readOptions = (seconds: number) => `${OPTIONS} /*M!100100 , max_statement_time = ${seconds} */ /*!50708 , max_execution_time = ${seconds * 1000} */`;

/** For replicas too: nothing is written by mistake, and a Galera node first catches up with its cluster. */
const REPLICA = ['SET SESSION TRANSACTION READ ONLY', 'SET SESSION wsrep_sync_wait = 1'];

/** The first statement begins a transaction implicitly: START TRANSACTION would be one more round trip per write. */
const NO_AUTOCOMMIT = 'SET SESSION autocommit = 0';

/** The server's own limit comes first where both apply: its answer leaves the connection usable. */
const GRACE_SECONDS = 2;
/** Schema changes of a large table take long. */
const MIGRATION_SECONDS = 6 * 3_600;

interface Session {
  readonly statements: readonly string[];
  /** A statement that takes longer is given up. */
  readonly seconds: number;
}

/** mysql2 for TypeORM, with identically configured connections, and a second pool for writes. */
export function mysqlDriver(statementSeconds: number) {
  const seconds = statementSeconds + GRACE_SECONDS;
  return driverWith({ statements: [ISOLATION, readOptions(statementSeconds)], seconds }, { statements: [ISOLATION, OPTIONS, NO_AUTOCOMMIT], seconds });
}

/** For reading from a server that follows the primary. */
export function mysqlReplicaDriver(statementSeconds: number) {
  return driverWith({ statements: [ISOLATION, readOptions(statementSeconds), ...REPLICA], seconds: statementSeconds + GRACE_SECONDS });
}

export const mysqlMigrationDriver = driverWith({ statements: [ISOLATION, OPTIONS], seconds: MIGRATION_SECONDS });

function driverWith(session: Session, writingSession?: Session) {
  return {
    ...mysql,
    createPool(options: PoolOptions) {
      const pool = poolWith(options, session);
      if (writingSession) keepBeside(pool, poolWith(options, writingSession)); // connects on first use
      return pool;
    },
  };
}

function poolWith(options: PoolOptions, session: Session): Pool {
  const pool = mysql.createPool({ ...options, queueLimit: WAITING_MAX });
  limitWaiting(pool);
  pool.on('connection', (connection) => setUp(connection, session));
  return pool;
}

function setUp(connection: PoolConnection, { statements, seconds }: Session): void {
  // Every query on a dead connection gets the error itself; without a listener it would also end the process.
  connection.on('error', () => undefined);
  limitStatements(connection, seconds);
  for (const statement of statements) {
    connection.query(statement, (error) => {
      if (error) connection.destroy();
    });
  }
}

import { QueryFailedError } from 'typeorm';

/** The common part of both drivers' errors: a `code`, and on MySQL an `errno`. */
function driverError(error: unknown): { code?: string; errno?: number; message?: string; fatal?: boolean } {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null ? cause : {};
}

/**
 * The server rolled the transaction back and asks for a retry: 1020 changed since it was read, 1047 node not prepared
 * and 1213 deadlock or certification failure (Galera), 8002, 8022 and 9007 write conflicts (TiDB).
 */
const CONFLICT_ERRNOS = new Set([1020, 1047, 1213, 8002, 8022, 9007]);

export function isConflict(error: unknown): boolean {
  return CONFLICT_ERRNOS.has(driverError(error).errno ?? 0);
}

/** Another row with the same unique value already exists. */
export function isDuplicate(error: unknown): boolean {
  const { code, errno } = driverError(error);
  return errno === 1062 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** Of the connection to the server; those of other connections, such as a client's, have the same codes but no `fatal`, which mysql2 adds. */
const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

const UNREACHABLE_CODES = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'PROTOCOL_ENQUEUE_AFTER_QUIT',
  'POOL_CLOSED',
  'SQLITE_FULL',
  'SQLITE_CANTOPEN',
  'DATABASE_FILE_GONE',
  'DATABASE_TIMED_OUT',
]);

/** SQLite's codes have variants, such as SQLITE_BUSY_SNAPSHOT. */
const UNREACHABLE_PREFIXES = ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_INTERRUPT'];

/**
 * 1040, 1203 and 1226 too many connections, 1053 shutting down, 1152 aborted, 1205 lock wait timeout, 1290, 1792 and
 * 1836 read-only, 1317 interrupted, 1927 killed, 1969 and 3024 statement timeout, 4031 disconnected as idle. 1180 is a commit that failed while the node
 * was cut off from its Galera cluster. The other nodes may have it, so it is not a conflict and is never retried.
 */
const UNREACHABLE_ERRNOS = new Set([1040, 1053, 1152, 1180, 1203, 1205, 1226, 1290, 1317, 1792, 1836, 1927, 1969, 3024, 4031]);

/** mysql2 gives these errors no code. */
const UNREACHABLE_MESSAGES = ['in closed state', 'Pool is closed.', 'Queue limit reached.'];

/**
 * The database is unreachable, busy or read-only for now, or retries ran out: the client may send the request again.
 */
export function isUnavailable(error: unknown): boolean {
  const { code = '', errno = 0, message = '', fatal = false } = driverError(error);
  return (
    isConflict(error) ||
    UNREACHABLE_ERRNOS.has(errno) ||
    (fatal && CONNECTION_CODES.has(code)) ||
    UNREACHABLE_CODES.has(code) ||
    UNREACHABLE_PREFIXES.some((prefix) => code.startsWith(prefix)) ||
    UNREACHABLE_MESSAGES.some((part) => message.includes(part))
  );
}

/** Another process holds the lock of the embedded database. */
export function isLocked(error: unknown): boolean {
  return driverError(error).code?.startsWith('SQLITE_BUSY') ?? false;
}

/** A read was given up because it took too long. */
export class QueryTooLong extends Error {
  readonly code = 'QUERY_TOO_LONG';

  constructor() {
    super('The read took too long, and was given up');
  }
}

export function isTooLong(error: unknown): boolean {
  return driverError(error).code === 'QUERY_TOO_LONG';
}

/** The file of the embedded database is no longer where it was opened: what is written to it would be lost. */
export class DatabaseFileGone extends Error {
  readonly code = 'DATABASE_FILE_GONE';

  constructor(file: string) {
    super(
      `The database file ${file} was removed or replaced while the server was running. Nothing is written until it is put back, or the server is restarted`,
    );
  }
}

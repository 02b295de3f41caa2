import mysql, { type RowDataPacket } from 'mysql2/promise';

/** Holds what a bench writes, and the indexes and rows of the largest organization of ten million: measured is the work, and not a disk. */
const BYTES = 8 * 2 ** 30;

/** Makes the buffer pool of a MySQL-compatible server large, where it is not and we may; answers how to make it what it was. */
export async function enlargeBufferPool(url: string | undefined, say: (line: string) => void): Promise<() => Promise<void>> {
  if (url === undefined) return async () => undefined;
  const before = await sizeAt(url);
  if (before >= BYTES) return async () => undefined;
  try {
    await setAt(url, BYTES);
  } catch (error) {
    say(`The buffer pool of the server stays at ${gigabytes(before)}, which measures its disk: ${error instanceof Error ? error.message : String(error)}`);
    return async () => undefined;
  }
  say(`The buffer pool of the server is ${gigabytes(BYTES)} from now on, and ${gigabytes(before)} again at the end`);
  return () => setAt(url, before);
}

async function sizeAt(url: string): Promise<number> {
  return connected(url, async (connection) => {
    const [rows] = await connection.query<RowDataPacket[]>('SELECT @@innodb_buffer_pool_size AS bytes');
    return Number(rows[0]?.['bytes']);
  });
}

async function setAt(url: string, bytes: number): Promise<void> {
  await connected(url, (connection) => connection.query('SET GLOBAL innodb_buffer_pool_size = ?', [bytes]));
}

async function connected<T>(url: string, work: (connection: mysql.Connection) => Promise<T>): Promise<T> {
  const connection = await mysql.createConnection(url);
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`;
}

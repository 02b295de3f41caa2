import mysql, { type RowDataPacket } from 'mysql2/promise';

/**
 * In bytes. The buffer pool holds what a bench writes, and the indexes and rows of the largest organization of ten million; the redo log
 * what is written in a minute. Measured is the work, and not a disk.
 */
const ROOM: Readonly<Record<string, number>> = {
  innodb_buffer_pool_size: 8 * 2 ** 30,
  innodb_log_file_size: 2 * 2 ** 30, // MariaDB, which lets it be changed since 10.9
  innodb_redo_log_capacity: 2 * 2 ** 30, // MySQL
};

/** Gives a MySQL-compatible server room, where it has less and we may; answers how to make it what it was. */
export async function makeRoom(url: string | undefined, say: (line: string) => void): Promise<() => Promise<void>> {
  if (url === undefined) return async () => undefined;
  const undo: (() => Promise<void>)[] = [];
  for (const [setting, bytes] of Object.entries(ROOM)) {
    const before = await sizeOf(url, setting);
    if (!(before < bytes)) continue; // it has as much, or no such setting
    try {
      await set(url, setting, bytes);
      undo.push(() => set(url, setting, before));
      say(`${setting} is ${gigabytes(bytes)} from now on, and ${gigabytes(before)} again at the end`);
    } catch (error) {
      say(`${setting} stays at ${gigabytes(before)}, which measures the disk: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return async () => {
    for (const restore of undo) await restore();
  };
}

async function sizeOf(url: string, setting: string): Promise<number> {
  return connected(url, async (connection) => {
    const [rows] = await connection.query<RowDataPacket[]>('SHOW GLOBAL VARIABLES LIKE ?', [setting]);
    return Number(rows[0]?.['Value']);
  });
}

async function set(url: string, setting: string, bytes: number): Promise<void> {
  await connected(url, (connection) => connection.query('SET GLOBAL ?? = ?', [setting, bytes]));
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

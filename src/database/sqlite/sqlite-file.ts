import { chmodSync, closeSync, mkdirSync, openSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseFileGone } from '../driver-errors.js';

const OWNER_ONLY = 0o600;
const FOLDER_OF_OWNER_ONLY = 0o700;
/** SQLite gives the files beside a database the permissions of the database itself. */
const BESIDE = ['-wal', '-shm'];

/**
 * Creates the file of a database and its folder if they are missing, readable only by the user who runs the server.
 * Returns existing files that others can read and whose permissions we cannot change.
 */
export function prepareSqliteFile(file: string): string[] {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: FOLDER_OF_OWNER_ONLY });
    closeSync(openSync(file, 'a', OWNER_ONLY));
  } catch {
    return []; // opening it fails as well, and states the reason
  }
  return [file, ...BESIDE.map((suffix) => file + suffix)].filter((name) => !isPrivate(name));
}

function isPrivate(file: string): boolean {
  const found = statOf(file);
  if (!found || (found.mode & 0o077) === 0) return true;
  try {
    chmodSync(file, OWNER_ONLY);
    return true;
  } catch {
    return false;
  }
}

/**
 * The open files that hold commits. A removed file stays open, and commits to it are lost when the server ends, so this
 * is checked before each acknowledgement.
 */
export class SqliteFile {
  private readonly opened: { readonly file: string; readonly inode: number | undefined }[];

  /** Call it once `file` and its write-ahead log are open. */
  constructor(private readonly file: string) {
    this.opened = [file, `${file}-wal`].map((name) => ({ file: name, inode: statOf(name)?.ino }));
  }

  /** Throws `DatabaseFileGone` if one of them was removed or replaced. Takes a few microseconds. */
  check(): void {
    for (const { file, inode } of this.opened) if (statOf(file)?.ino !== inode) throw new DatabaseFileGone(this.file);
  }
}

/** Also undefined if the folder is no longer readable. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

import { chmodSync, closeSync, mkdirSync, openSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseFileGone } from '../driver-errors.js';

const OWNER_ONLY = 0o600;
const FOLDER_OF_OWNER_ONLY = 0o700;
/** SQLite gives the files beside a database the permissions of the database itself. */
const BESIDE = ['-wal', '-shm'];

/**
 * Makes the file of a database and its folder where they are missing. Only the user who runs the server may read what people
 * wrote. Answers the files that others can read and that are not ours to change.
 */
export function prepareSqliteFile(file: string): string[] {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: FOLDER_OF_OWNER_ONLY });
    closeSync(openSync(file, 'a', OWNER_ONLY));
  } catch {
    return []; // it cannot be opened either, and is refused with the reason
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
 * The files in which commits are kept, as they were opened. A removed file stays open, and takes commits that are gone once the
 * server ends: whoever asks before acknowledging one loses nothing.
 */
export class SqliteFile {
  private readonly opened: { readonly file: string; readonly inode: number | undefined }[];

  /** `file` and its write-ahead log are open. */
  constructor(private readonly file: string) {
    this.opened = [file, `${file}-wal`].map((name) => ({ file: name, inode: statOf(name)?.ino }));
  }

  /** Throws `DatabaseFileGone` where one of them was removed or replaced. Takes some microseconds. */
  check(): void {
    for (const { file, inode } of this.opened) if (statOf(file)?.ino !== inode) throw new DatabaseFileGone(this.file);
  }
}

/** Undefined, too, where nobody may look any more. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

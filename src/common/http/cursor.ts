import { invalid, type ApiError } from '../errors/index.js';

/**
 * A place in a list: the sort value and the id of the last row seen. Reading on from it neither skips nor
 * repeats a row, whatever is added meanwhile, because it names a row and not a distance.
 */
export interface Position {
  readonly time: Date;
  readonly id: string;
}

/** What a cursor remembers: its place, and the number of the page that begins after it. */
export interface Cursor extends Position {
  readonly page: number;
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** `list` names the list and its order, so that a cursor is refused where it doesn't belong. */
export function writeCursor(list: string, { time, id, page }: Cursor): string {
  return Buffer.from(JSON.stringify([list, time.getTime(), id, page])).toString('base64url');
}

/** Throws `validation_failed` for anything that `writeCursor` did not write for the same list. */
export function readCursor(list: string, text: string): Cursor {
  const cursor = parse(text);
  if (!cursor || cursor.list !== list || writeCursor(list, cursor) !== text) {
    throw notACursor();
  }
  return cursor;
}

function parse(text: string): (Cursor & { list: string }) | undefined {
  try {
    const [list, time, id, page] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const sound =
      typeof list === 'string' &&
      Number.isSafeInteger(time) &&
      (time as number) >= 0 &&
      (time as number) <= 253_402_300_799_999 &&
      typeof id === 'string' &&
      ID.test(id) &&
      Number.isSafeInteger(page) &&
      (page as number) >= 1;
    return sound ? { list, time: new Date(time as number), id, page: page as number } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A page of a list of the newest first, from one row more than fit on it: what is on the page, and where the next one begins;
 * null at the end.
 */
export function newestPage<T extends { readonly createdAt: Date; readonly id: string }>(
  list: string,
  rows: readonly T[],
  limit: number,
): { readonly page: T[]; readonly nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, nextCursor: last ? writeCursor(list, { time: last.createdAt, id: last.id, page: 1 }) : null };
}

/** A place in the order of the trail: the `seq` to go on from. */
export function writeSeqCursor(seq: number): string {
  return Buffer.from(JSON.stringify(['trail:seq', seq])).toString('base64url');
}

/** Throws `validation_failed` for anything that `writeSeqCursor` did not write. */
export function readSeqCursor(text: string): number {
  const seq = Number(/^\["trail:seq",(\d{1,16})\]$/.exec(Buffer.from(text, 'base64url').toString())?.[1] ?? NaN);
  if (!Number.isSafeInteger(seq) || writeSeqCursor(seq) !== text) throw notACursor();
  return seq;
}

function notACursor(): ApiError {
  return invalid({ field: 'cursor', message: 'must be a cursor from this list, in the same order; start again without one' });
}

import { DataEpoch } from '../data-epoch.js';
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

/** In which life of the data a place was given. */
interface OfEpoch {
  readonly epoch: string;
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** `list` names the list and its order, so that a cursor is refused where it doesn't belong. */
export function writeCursor(list: string, { time, id, page, epoch }: Cursor & OfEpoch): string {
  return encoded([list, time.getTime(), id, page, epoch]);
}

/** Throws `validation_failed` for anything that `writeCursor` did not write for the same list. */
export function readCursor(list: string, text: string): Cursor & OfEpoch {
  const cursor = parse(text);
  if (!cursor || cursor.list !== list || writeCursor(list, cursor) !== text) {
    throw notACursor();
  }
  return cursor;
}

function parse(text: string): (Cursor & OfEpoch & { list: string }) | undefined {
  const [list, time, id, page, epoch] = decoded(text);
  const sound =
    typeof list === 'string' &&
    Number.isSafeInteger(time) &&
    (time as number) >= 0 &&
    (time as number) <= 253_402_300_799_999 &&
    typeof id === 'string' &&
    ID.test(id) &&
    Number.isSafeInteger(page) &&
    (page as number) >= 1 &&
    isEpoch(epoch);
  return sound ? { list, time: new Date(time as number), id, page: page as number, epoch } : undefined;
}

/** A place in the order of the trail: the `seq` to go on from. */
export interface SeqCursor extends OfEpoch {
  readonly seq: number;
}

export function writeSeqCursor({ seq, epoch }: SeqCursor): string {
  return encoded(['trail:seq', seq, epoch]);
}

/** Throws `validation_failed` for anything that `writeSeqCursor` did not write. */
export function readSeqCursor(text: string): SeqCursor {
  const [list, seq, epoch] = decoded(text);
  const isSound = list === 'trail:seq' && Number.isSafeInteger(seq) && (seq as number) >= 0 && isEpoch(epoch);
  const cursor = isSound ? { seq: seq as number, epoch } : undefined;
  if (!cursor || writeSeqCursor(cursor) !== text) throw notACursor();
  return cursor;
}

function isEpoch(value: unknown): value is string {
  return typeof value === 'string' && DataEpoch.FORMAT.test(value);
}

function encoded(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decoded(text: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function notACursor(): ApiError {
  return invalid({ field: 'cursor', message: 'must be a cursor from this list, in the same order; start again without one' });
}

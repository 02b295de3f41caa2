import { Inject, Injectable } from '@nestjs/common';
import { DataEpoch } from '../data-epoch.js';
import { readCursor, readSeqCursor, writeCursor, writeSeqCursor, type Cursor } from './cursor.js';

/** The cursors of every list: given in one life of the data, and refused in the next. */
@Injectable()
export class Cursors {
  constructor(@Inject(DataEpoch) private readonly epoch: DataEpoch) {}

  write(list: string, cursor: Cursor): string {
    return writeCursor(list, { ...cursor, epoch: this.epoch.id });
  }

  /** Throws `validation_failed` for anything that `write` did not write for the same list, and `cursor_from_before_restore` for what it wrote before one. */
  read(list: string, text: string): Cursor;
  read(list: string, text: string | undefined): Cursor | undefined;
  read(list: string, text: string | undefined): Cursor | undefined {
    if (text === undefined) return undefined;
    const cursor = readCursor(list, text);
    this.epoch.require(cursor.epoch, 'cursor');
    return cursor;
  }

  /** A place in the order of the trail: the `seq` to go on from. */
  writeSeq(seq: number): string {
    return writeSeqCursor({ seq, epoch: this.epoch.id });
  }

  readSeq(text: string): number {
    const { seq, epoch } = readSeqCursor(text);
    this.epoch.require(epoch, 'cursor');
    return seq;
  }

  /**
   * A page of a list of the newest first, from one row more than fit on it: what is on the page, and where the next one begins;
   * null at the end.
   */
  newestPage<T extends { readonly createdAt: Date; readonly id: string }>(
    list: string,
    rows: readonly T[],
    limit: number,
  ): { readonly page: T[]; readonly nextCursor: string | null } {
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { page, nextCursor: last ? this.write(list, { time: last.createdAt, id: last.id, page: 1 }) : null };
  }
}

import { Injectable } from '@nestjs/common';
import { DataEpoch } from '../data-epoch.js';
import { readCursor, readSeqCursor, writeCursor, writeSeqCursor, type Cursor, type Position } from './cursor.js';

export interface CursorPage<T> {
  readonly rows: T[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** The cursors of every list: given in one life of the data, and refused in the next. */
@Injectable()
export class Cursors {
  constructor(private readonly epoch: DataEpoch) {}

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

  /** One page of a list with the newest first. `search` is asked for one row more than fits: it tells whether there is a next page. */
  async page<T extends { readonly createdAt: Date; readonly id: string }>(
    list: string,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string },
    search: (limit: number, after: Position | undefined) => Promise<readonly T[]>,
  ): Promise<CursorPage<T>> {
    const found = await search(limit + 1, this.read(list, cursor));
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    return { rows, nextCursor: last ? this.write(list, { time: last.createdAt, id: last.id, page: 1 }) : null };
  }
}

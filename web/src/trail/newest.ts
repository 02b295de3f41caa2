import type { InfiniteData } from '@tanstack/react-query';
import type { EntryPage } from './trail.queries.js';

export type Entries = InfiniteData<EntryPage, string | undefined>;

/** More rows than this are too many to insert at the top of a page that somebody is reading. */
const HEAD_ROWS_MAX = 500;

interface News {
  readonly entries: Entries;
  /** The number of new entries; undefined if there were too many, and the list starts again with the newest. */
  readonly added: number | undefined;
}

/** How many of the newest entries a list lacks; undefined if there may be more than this page holds. */
export function missingOf(entries: Entries, newest: EntryPage): number | undefined {
  const known = new Set(entries.pages.flatMap(({ data }) => data.map(({ _id }) => _id)));
  const missing = newest.data.filter(({ _id }) => !known.has(_id)).length;
  return missing === newest.data.length && newest.nextCursor !== null ? undefined : missing;
}

/** A list with the newest entries on top. Its existing entries are updated: sealed, or erased. */
export function withNewest(entries: Entries, newest: EntryPage): News {
  const [head, ...older] = entries.pages;
  const missing = missingOf(entries, newest);
  if (!head || missing === undefined || head.data.length + missing > HEAD_ROWS_MAX) {
    return { entries: { pages: [newest], pageParams: [undefined] }, added: undefined };
  }
  const isNewest = new Set(newest.data.map(({ _id }) => _id));
  const data = [...newest.data, ...head.data.filter(({ _id }) => !isNewest.has(_id))];
  return { entries: { ...entries, pages: [{ ...head, data }, ...older] }, added: missing };
}

import type { InfiniteData } from '@tanstack/react-query';
import type { EntryPage } from './trail.queries.js';

export type Entries = InfiniteData<EntryPage, string | undefined>;

/** More than this is too much to come in at the top of a page that somebody reads. */
const HEAD_ROWS_MAX = 500;

interface News {
  readonly entries: Entries;
  /** How many were not there before; undefined where too many came to be counted, and the list begins anew with the newest. */
  readonly added: number | undefined;
}

/** How many of the newest entries a list does not have; undefined where there may be more of them than this page holds. */
export function missingOf(entries: Entries, newest: EntryPage): number | undefined {
  const known = new Set(entries.pages.flatMap(({ data }) => data.map(({ _id }) => _id)));
  const missing = newest.data.filter(({ _id }) => !known.has(_id)).length;
  return missing === newest.data.length && newest.nextCursor !== null ? undefined : missing;
}

/** A list with the newest entries at its top. Those that it had are shown as they are now: sealed, or erased. */
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

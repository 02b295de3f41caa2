import { spanOf } from '../common/span.js';

/** The URL parameters that a filter is read from. */
interface Parameters {
  readonly get: (name: string) => string | undefined;
  readonly all: (name: string) => string[];
}

export const SORTS = ['-occurred_at', 'occurred_at', '-created_at', 'created_at'] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_LABELS: Readonly<Record<Sort, string>> = {
  '-occurred_at': 'Latest first',
  occurred_at: 'Earliest first',
  '-created_at': 'Most recently recorded first',
  created_at: 'First recorded first',
};

/** The filter that a list and an export share, as the API takes it. */
export interface LogFilter {
  readonly mentor_id?: string;
  readonly activity_type?: string[];
  readonly contact_id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
  readonly sort: Sort;
}

const FILTERS = ['mentor_id', 'activity_type', 'contact_id', 'first', 'last', 'q'] as const;

export function logFilterOf(address: Parameters): LogFilter {
  const types = address.all('activity_type');
  const sort = address.get('sort');
  return {
    mentor_id: address.get('mentor_id'),
    activity_type: types.length > 0 ? types : undefined,
    contact_id: address.get('contact_id'),
    ...spanOf(address.get('first'), address.get('last')),
    q: address.get('q'),
    sort: SORTS.find((known) => known === sort) ?? '-occurred_at',
  };
}

/** Whether the URL has any filters. */
export function isNarrowed(address: Parameters): boolean {
  return FILTERS.some((name) => address.get(name) !== undefined);
}

/** Removes every filter from a URL, and keeps the sort order. */
export const NO_FILTERS: Readonly<Record<string, undefined>> = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

/** An invalid page is the first. */
export function pageOf(address: Parameters): number {
  const page = Number(address.get('page'));
  return Number.isInteger(page) && page >= 1 ? page : 1;
}

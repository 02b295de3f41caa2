import type { OrganizationScope } from '../../common/organization-scope.js';
import type { TrailEntry } from './trail-entry.entity.js';
import { floorTo } from '../counters/range-decomposition.js';
import { shelfOfDay, type Dimension, type TrailCounter } from './trail-counter.entity.js';

type Counted = Pick<TrailEntry, 'activityType' | 'createdBy' | 'tags' | 'createdAt'>;

/** The number of entries with a key in one span. */
type KeyCount = Pick<TrailCounter, 'dimension' | 'key' | 'entries'>;

/**
 * What these entries add to the counters: one row per counter, in primary key order, so that concurrent writers cannot
 * deadlock.
 */
export function countersOf({ organizationId }: OrganizationScope, entries: readonly Counted[]): TrailCounter[] {
  const counters = new Map<string, TrailCounter>();
  // Entries sealed together are mostly in the same quarter of an hour, so shared values are computed once.
  for (const [quarter, counts] of countsByQuarter(entries)) {
    for (const [shelf, startsAt] of spansOf(quarter)) {
      for (const { dimension, key, entries: added } of counts) {
        const place = `${dimension} ${shelf} ${startsAt.toISOString()} ${key}`;
        const counter = counters.get(place);
        if (counter) counter.entries += added;
        else counters.set(place, { organizationId, dimension, shelf, startsAt, key, entries: added });
      }
    }
  }
  return [...counters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counter]) => counter);
}

/** Keyed by the quarter's start, in milliseconds since 1970. */
function countsByQuarter(entries: readonly Counted[]): Map<number, readonly KeyCount[]> {
  const quarters = new Map<number, Map<string, KeyCount>>();
  for (const entry of entries) {
    const quarter = floorTo('quarter', entry.createdAt.getTime());
    const counts = quarters.get(quarter) ?? new Map<string, KeyCount>();
    quarters.set(quarter, counts);
    for (const [dimension, key] of keysOf(entry)) {
      const count = counts.get(`${dimension} ${key}`);
      if (count) count.entries += 1;
      else counts.set(`${dimension} ${key}`, { dimension, key, entries: 1 });
    }
  }
  return new Map([...quarters].map(([quarter, counts]) => [quarter, [...counts.values()]]));
}

function keysOf({ activityType, createdBy, tags }: Counted): [Dimension, string][] {
  return [['all', ''], ['activityType', activityType], ['createdBy', createdBy], ...[...new Set(tags)].map((tag): [Dimension, string] => ['tag', tag])];
}

/** The spans that contain a quarter of an hour, each with its shelf. */
function spansOf(quarter: number): [string, Date][] {
  return [
    [shelfOfDay(quarter), new Date(quarter)],
    ['days', new Date(floorTo('day', quarter))],
    ['ever', new Date(0)],
  ];
}

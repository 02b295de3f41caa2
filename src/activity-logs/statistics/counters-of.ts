import type { OrganizationScope } from '../../common/organization-scope.js';
import type { TrailEntry } from '../trail/trail-entry.entity.js';
import { floorTo } from './cover.js';
import { shelfOfDay, type Dimension, type TrailCounter } from './trail-counter.entity.js';

type Counted = Pick<TrailEntry, 'activityType' | 'createdBy' | 'tags' | 'createdAt'>;

/**
 * What these entries add to the counters: one row for each counter that they touch, in the order of the primary key,
 * in which two that write at once can't wait for each other.
 */
export function countersOf({ organizationId }: OrganizationScope, entries: readonly Counted[]): TrailCounter[] {
  const counters = new Map<string, TrailCounter>();
  for (const entry of entries) {
    for (const [shelf, startsAt] of spansOf(entry.createdAt)) {
      for (const [dimension, key] of keysOf(entry)) {
        const place = `${dimension} ${shelf} ${startsAt.toISOString()} ${key}`;
        const counter = counters.get(place);
        if (counter) counter.entries += 1;
        else counters.set(place, { organizationId, dimension, shelf, startsAt, key, entries: 1 });
      }
    }
  }
  return [...counters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counter]) => counter);
}

function keysOf({ activityType, createdBy, tags }: Counted): [Dimension, string][] {
  return [['all', ''], ['activityType', activityType], ['createdBy', createdBy], ...[...new Set(tags)].map((tag): [Dimension, string] => ['tag', tag])];
}

/** Each with its shelf. */
function spansOf(createdAt: Date): [string, Date][] {
  const time = createdAt.getTime();
  return [
    [shelfOfDay(time), new Date(floorTo('quarter', time))],
    ['days', new Date(floorTo('day', time))],
    ['ever', new Date(0)],
  ];
}

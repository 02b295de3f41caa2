import type { OrganizationScope } from '../../common/organization-scope.js';
import type { Counter } from './counter.js';
import { granularitiesTo, granularityKey, startOf, type Granularity } from './granularity.js';

/** What a record adds to a series at a moment. */
export interface Increment {
  readonly series: string;
  readonly finest: Granularity;
  readonly key: string;
  readonly time: number;
  readonly amount: number;
}

/** Milliseconds since 1970, up to the year 9999. */
const TIME_DIGITS = 15;

/**
 * What these increments add to the counters: one row per counter, in primary key order, so that concurrent writers
 * cannot deadlock. Zero sums are omitted.
 */
export function countersOf({ organizationId }: OrganizationScope, increments: readonly Increment[]): Counter[] {
  const counters = new Map<string, Counter>();
  for (const { series, finest, key, time, amount } of summed(increments)) {
    for (const granularity of granularitiesTo(finest)) {
      const [gKey, start] = [granularityKey(granularity, time), startOf(granularity, time)];
      const place = `${series} ${gKey} ${String(start).padStart(TIME_DIGITS, '0')} ${key}`;
      const counter = counters.get(place);
      if (counter) counter.amount += amount;
      else counters.set(place, { organizationId, series, granularityKey: gKey, startsAt: new Date(start), key, amount });
    }
  }
  const inOrder = [...counters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counter]) => counter);
  return inOrder.filter(({ amount }) => amount !== 0);
}

/** By their finest unit: records sealed together are mostly of the same quarter of an hour, and have few keys. */
function summed(increments: readonly Increment[]): Iterable<Increment> {
  const sums = new Map<string, Increment & { amount: number }>();
  for (const increment of increments) {
    const time = startOf(increment.finest, increment.time);
    const place = `${increment.series} ${time} ${increment.key}`;
    const sum = sums.get(place);
    if (sum) sum.amount += increment.amount;
    else sums.set(place, { ...increment, time });
  }
  return sums.values();
}

import fc from 'fast-check';
import { OrganizationScope } from '../../common/organization-scope.js';
import type { Counter } from './counter.js';
import { countersOf, type Increment } from './counters-of.js';
import type { Granularity } from './granularity.js';
import { decomposeRange, type WholeUnits } from './range-decomposition.js';

const SCOPE = OrganizationScope.proven('0'.repeat(24));
const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;

const moment = fc.tuple(fc.constantFrom(1, QUARTER, DAY), fc.integer({ min: 0, max: 400 })).map(([unit, count]) => Date.UTC(2025, 10, 30) + unit * count);
const finest = fc.constantFrom<Granularity>('day', 'quarter');
const incrementsOf = (unit: Granularity) =>
  fc.array(
    fc.record({ series: fc.constantFrom('a', 'b'), finest: fc.constant(unit), key: fc.constantFrom('', 'x'), time: moment, amount: fc.constantFrom(1, 1, -1) }),
  );

function isOf({ granularityKeys, from, to, except }: WholeUnits, { granularityKey, startsAt }: Counter): boolean {
  const start = startsAt.getTime();
  return granularityKeys.includes(granularityKey) && from <= start && start < to && !except.includes(start);
}

/** Added up by series, key and the range that contains the time. */
function sums(numbers: readonly { series: string; key: string; time: number; amount: number }[], bounds: readonly number[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { series, key, time, amount } of numbers) {
    const place = `${series} ${key} ${bounds.filter((bound) => bound <= time).length}`;
    result[place] = (result[place] ?? 0) + amount;
  }
  return Object.fromEntries(Object.entries(result).filter(([, sum]) => sum !== 0));
}

describe('countersOf', () => {
  it('makes counters that give, with the rows of the remainders, what a plain count of any ranges gives', () => {
    const bounds = fc.uniqueArray(moment, { minLength: 2, maxLength: 8 }).map((times) => times.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        finest.chain((unit) => fc.tuple(fc.constant(unit), incrementsOf(unit))),
        bounds,
        ([unit, increments], edges) => {
          const { range, whole, remainders } = decomposeRange(edges, unit);
          const counters = countersOf(SCOPE, increments);
          const counted = whole.flatMap((units) => counters.filter((counter) => isOf(units, counter)));
          const rows = increments.filter(({ time }) => remainders.some(({ from, to }) => from <= time && time < to));
          const found = [...counted.map(({ startsAt, ...counter }) => ({ ...counter, time: startsAt.getTime() })), ...rows];
          const plain = increments.filter(({ time }) => range.from <= time && time < range.to);
          expect(sums(found, edges)).toEqual(sums(plain, edges));
        },
      ),
    );
  });

  it('makes one row per counter, in one order for all writers, and none that adds nothing', () => {
    const placeOf = ({ series, granularityKey, startsAt, key }: Counter) => [series, granularityKey, startsAt.toISOString(), key].join(' ');
    fc.assert(
      fc.property(incrementsOf('quarter'), (increments: readonly Increment[]) => {
        const counters = countersOf(SCOPE, increments);
        const places = counters.map(placeOf);
        expect(places).toEqual([...new Set(places)].sort());
        expect(counters.filter(({ amount }) => amount === 0)).toEqual([]);
        expect(countersOf(SCOPE, [...increments].reverse())).toEqual(counters);
      }),
    );
  });
});

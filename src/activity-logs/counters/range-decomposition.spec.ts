import fc from 'fast-check';
import { EVER, granularityKey, startOf, unitsWithin, type Granularity, type TimeRange } from './granularity.js';
import { decomposeRange, type RangeDecomposition } from './range-decomposition.js';

const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;
const at = (text: string) => Date.parse(text);
const bounds = (...texts: string[]) => texts.map(at);
const units = (granularity: Granularity, granularityKeys: string[], from: string, to: string, except: string[] = []) => ({
  granularity,
  granularityKeys,
  from: at(from),
  to: at(to),
  except: expect.arrayContaining(except.map(at)) as number[],
});
const holds = ({ from, to }: TimeRange, time: number) => from <= time && time < to;

/** Where a moment is counted: in the units that contain it, or in the rows. */
function placesOf({ whole, remainders }: RangeDecomposition, time: number): TimeRange[] {
  const counted = whole.flatMap(({ granularity, granularityKeys, except, ...range }) => {
    const start = startOf(granularity, time);
    const isCounted = holds(range, start) && granularityKeys.includes(granularityKey(granularity, start)) && !except.includes(start);
    return isCounted ? [{ from: start, to: startOf(granularity, start) + (granularity === 'quarter' ? QUARTER : granularity === 'day' ? DAY : 28 * DAY) }] : [];
  });
  return [...counted, ...remainders.filter((range) => holds(range, time))];
}

describe('decomposeRange', () => {
  it('takes one counter for all time, and months up to its end', () => {
    const ever = { granularity: 'ever', granularityKeys: ['ever'], ...EVER, except: [] };
    expect(decomposeRange([EVER.from, EVER.to], 'quarter')).toEqual({ range: EVER, whole: [ever], remainders: [] });
    expect(decomposeRange([-1, at('9999-12-31')], 'day')).toEqual({ range: EVER, whole: [ever], remainders: [] });
    expect(decomposeRange(bounds('2026-03-01', '9999-12-31'), 'day')).toMatchObject({
      whole: [units('month', ['month'], '2026-03-01', '9999-12-01')],
      remainders: [],
    });
  });

  it('takes months, then the days beside them, then quarters of an hour, and leaves the rest to the rows', () => {
    expect(decomposeRange(bounds('2025-12-30T23:20:00Z', '2026-03-02T00:15:01Z'), 'quarter')).toMatchObject({
      whole: [
        units('month', ['month'], '2026-01-01', '2026-03-01'),
        units('day', ['2025-12', '2026-03'], '2025-12-31', '2026-03-02'),
        units('quarter', ['2025-12-30', '2026-03-02'], '2025-12-30T23:30:00Z', '2026-03-02T00:15:00Z'),
      ],
      remainders: [
        { from: at('2025-12-30T23:20:00Z'), to: at('2025-12-30T23:30:00Z') },
        { from: at('2026-03-02T00:15:00Z'), to: at('2026-03-02T00:15:01Z') },
      ],
    });
  });

  it('excludes units that a bound divides, and takes shorter ones there', () => {
    expect(decomposeRange(bounds('2026-03-26', '2026-03-28T12:00:00Z', '2026-03-30'), 'quarter')).toMatchObject({
      whole: [units('day', ['2026-03'], '2026-03-26', '2026-03-30', ['2026-03-28']), units('quarter', ['2026-03-28'], '2026-03-28', '2026-03-29')],
      remainders: [],
    });
  });

  it('needs no quarters between midnights of UTC, and no days if each is divided', () => {
    const granularities = (...texts: string[]) => decomposeRange(bounds(...texts), 'quarter').whole.map(({ granularity }) => granularity);
    expect(granularities('2026-03-26', '2026-03-27', '2026-03-28')).toEqual(['day']);
    expect(granularities('2026-03-26T23:00:00Z', '2026-03-27T23:00:00Z', '2026-03-28T23:00:00Z')).toEqual(['quarter']);
  });

  it('leaves everything within the finest unit to the rows, and nothing of an empty range', () => {
    const range = { from: at('2026-03-01T00:00:00.001Z'), to: at('2026-03-01T23:00:00Z') };
    expect(decomposeRange([range.from, range.to], 'day')).toEqual({ range, whole: [], remainders: [range] });
    for (const empty of [[], [DAY], [DAY, DAY], bounds('9999-12-31', '9999-12-31')]) {
      expect(decomposeRange(empty, 'quarter')).toMatchObject({ whole: [], remainders: [] });
    }
  });

  it('counts every moment of the ranges once, and no other, in units that no bound divides', () => {
    const length = fc.constantFrom(1, QUARTER, DAY);
    const near = fc.tuple(length, fc.integer({ min: 0, max: 400 })).map(([unit, count]) => at('2025-11-30') + unit * count);
    const moment = fc.oneof({ weight: 20, arbitrary: near }, { weight: 1, arbitrary: fc.constantFrom(EVER.from, EVER.to) });
    const someBounds = fc.uniqueArray(moment, { minLength: 2, maxLength: 12 }).map((times) => times.sort((a, b) => a - b));
    fc.assert(
      fc.property(someBounds, fc.constantFrom<Granularity>('ever', 'month', 'day', 'quarter'), fc.array(moment), (edges, finest, times) => {
        const decomposition = decomposeRange(edges, finest);
        const range = { from: edges[0] as number, to: edges.at(-1) as number };
        for (const time of [...times, ...edges.flatMap((edge) => [edge - 1, edge, edge + 1])].filter((some) => some >= 0)) {
          const places = placesOf(decomposition, time);
          expect(places).toHaveLength(holds(range, time) ? 1 : 0);
        }
        for (const { granularity, from, to } of decomposition.whole) {
          expect([startOf(granularity, from), startOf(granularity, to)]).toEqual([from, to]);
        }
        for (const edge of edges) {
          for (const place of placesOf(decomposition, edge).filter(({ from }) => from < edge)) expect(decomposition.remainders).toContainEqual(place);
        }
        for (const { from, to } of decomposition.remainders) {
          const pieces = [from, ...edges.filter((edge) => from < edge && edge < to), to];
          pieces.slice(1).forEach((end, index) => {
            const { from: start, to: last } = unitsWithin(finest, { from: pieces[index] as number, to: end });
            expect(start).toBeGreaterThanOrEqual(last);
          });
        }
      }),
    );
  });
});

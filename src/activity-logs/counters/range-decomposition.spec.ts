import fc from 'fast-check';
import { decomposeRange, floorTo, type RangeDecomposition, type Spans } from './range-decomposition.js';

const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;
const at = (text: string) => Date.parse(text);

/** In what a moment is counted. */
function placesOf({ days, quarters, dividedDays, loose }: RangeDecomposition, time: number): string[] {
  const holds = (spans: Spans | undefined, start: number) => spans && spans.from <= start && start < spans.to && !spans.except.includes(start);
  const [day, quarter] = [floorTo('day', time), floorTo('quarter', time)];
  return [
    ...(holds(days, day) ? [`day ${day}`] : []),
    ...(dividedDays.includes(day) && holds(quarters, quarter) ? [`quarter ${quarter}`] : []),
    ...loose.flatMap(({ from, to }) => (from <= time && time < to ? ['loose'] : [])),
  ];
}

describe('decomposeRange', () => {
  it('takes days where it can, then quarters of an hour, and leaves the rest loose', () => {
    const [from, to] = [at('2026-03-26T23:50:00Z'), at('2026-03-29T00:31:00Z')];
    expect(decomposeRange([from, to])).toEqual({
      range: { from, to },
      days: { from: at('2026-03-27T00:00:00Z'), to: at('2026-03-29T00:00:00Z'), except: [] },
      quarters: { from: at('2026-03-27T00:00:00Z'), to: at('2026-03-29T00:30:00Z'), except: [] },
      dividedDays: [at('2026-03-26T00:00:00Z'), at('2026-03-29T00:00:00Z')],
      loose: [
        { from, to: at('2026-03-27T00:00:00Z') },
        { from: at('2026-03-29T00:30:00Z'), to },
      ],
    });
  });

  it('needs no quarters between midnights of UTC, and no days where each is divided', () => {
    expect(decomposeRange(['2026-03-26', '2026-03-27', '2026-03-28'].map(at))).toMatchObject({ quarters: undefined, dividedDays: [], loose: [] });
    const berlin = ['2026-03-26T23:00:00Z', '2026-03-27T23:00:00Z', '2026-03-28T23:00:00Z'].map(at);
    expect(decomposeRange(berlin)).toMatchObject({ days: undefined, loose: [] });
  });

  it('is all loose within a quarter of an hour, and nothing for an empty range', () => {
    expect(decomposeRange([1, 2])).toMatchObject({ days: undefined, quarters: undefined, loose: [{ from: 1, to: 2 }] });
    expect(decomposeRange([DAY + 1, DAY + 1])).toMatchObject({ days: undefined, quarters: undefined, loose: [] });
  });

  it('counts every moment of the ranges once, and none besides, in counters that reach over no bound', () => {
    const bound = fc.oneof(
      fc.integer({ min: 0, max: 20 * DAY }),
      fc.integer({ min: 0, max: 20 * 96 }).map((quarters) => quarters * QUARTER),
    );
    const bounds = fc.uniqueArray(bound, { minLength: 2, maxLength: 12 }).map((times) => times.sort((a, b) => a - b));
    fc.assert(
      fc.property(bounds, fc.array(fc.integer({ min: 0, max: 20 * DAY })), (of, times) => {
        const cover = decomposeRange(of);
        const [from, to] = [of[0] ?? 0, of.at(-1) ?? 0];
        for (const time of [...times, ...of.flatMap((edge) => [edge - 1, edge, edge + 1])].filter((moment) => moment >= 0)) {
          const places = placesOf(cover, time);
          expect(places).toHaveLength(from <= time && time < to ? 1 : 0);
          const [unit, start = '0'] = places[0]?.split(' ') ?? [];
          const length = { day: DAY, quarter: QUARTER }[unit ?? ''] ?? 0;
          expect(of.filter((edge) => Number(start) < edge && edge < Number(start) + length)).toEqual([]);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import type { TimeRange } from './range-decomposition.js';
import { decomposeByGranularity, startOfSpan, type Span, type GranularityDecomposition } from './granularity.js';

const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;
const ALL: readonly Span[] = ['ever', 'month', 'day', 'quarter'];
const at = (text: string) => Date.parse(text);
const spans = (span: Span, from: string, to: string) => ({ span, from: at(from), to: at(to) });

/** In what a moment is counted. */
function placesOf({ whole, loose }: GranularityDecomposition, time: number): string[] {
  const holds = ({ from, to }: TimeRange) => from <= time && time < to;
  return [...whole.filter(holds).map(({ span }) => span), ...loose.filter(holds).map(() => 'loose')];
}

describe('decomposeByGranularity', () => {
  it('takes one counter for all of time, and months to its end', () => {
    expect(decomposeByGranularity({}, ALL)).toEqual({ whole: [spans('ever', '1970-01-01', '9999-12-01')], loose: [] });
    expect(decomposeByGranularity({ from: at('2026-03-01') }, ALL)).toEqual({ whole: [spans('month', '2026-03-01', '9999-12-01')], loose: [] });
    expect(decomposeByGranularity({ to: at('9999-12-31') }, ALL)).toEqual(decomposeByGranularity({}, ALL));
  });

  it('takes months, then the days beside them, then quarters of an hour, and leaves the rest loose', () => {
    expect(decomposeByGranularity({ from: at('2025-12-30T23:20:00Z'), to: at('2026-03-02T00:15:01Z') }, ALL)).toEqual({
      whole: [
        spans('month', '2026-01-01', '2026-03-01'),
        spans('day', '2025-12-31', '2026-01-01'),
        spans('quarter', '2025-12-30T23:30:00Z', '2025-12-31'),
        spans('day', '2026-03-01', '2026-03-02'),
        spans('quarter', '2026-03-02', '2026-03-02T00:15:00Z'),
      ],
      loose: [
        { from: at('2025-12-30T23:20:00Z'), to: at('2025-12-30T23:30:00Z') },
        { from: at('2026-03-02T00:15:00Z'), to: at('2026-03-02T00:15:01Z') },
      ],
    });
  });

  it('is all loose within the shortest span, and nothing for an empty range', () => {
    const range = { from: at('2026-03-01T00:00:00.001Z'), to: at('2026-03-01T23:00:00Z') };
    expect(decomposeByGranularity(range, ['ever', 'month', 'day'])).toEqual({ whole: [], loose: [range] });
    expect(decomposeByGranularity({ from: DAY, to: DAY }, ALL)).toEqual({ whole: [], loose: [] });
    expect(decomposeByGranularity({ from: at('9999-12-31') }, ALL)).toEqual({ whole: [], loose: [] });
  });

  it('counts every moment of a range once, and none besides, in counters that reach over no bound and leave no gap', () => {
    const length = fc.constantFrom(1, QUARTER, DAY);
    const moment = fc.tuple(length, fc.integer({ min: 0, max: 400 })).map(([unit, count]) => at('2025-12-01') + unit * count);
    const shortest = fc.constantFrom<Span>('day', 'quarter');
    fc.assert(
      fc.property(moment, moment, shortest, fc.array(moment), (a, b, last, times) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) };
        const cover = decomposeByGranularity(range, ALL.slice(0, ALL.indexOf(last) + 1));
        for (const time of [...times, ...[a, b].flatMap((edge) => [edge - 1, edge, edge + 1])]) {
          expect(placesOf(cover, time)).toHaveLength(range.from <= time && time < range.to ? 1 : 0);
        }
        for (const { span, from, to } of cover.whole) expect([startOfSpan(span, from), startOfSpan(span, to)]).toEqual([from, to]);
        const inOrder = [...cover.whole].sort((one, other) => one.from - other.from);
        inOrder.slice(1).forEach(({ from }, index) => expect(from).toBe(inOrder[index]?.to));
        const unit = last === 'day' ? DAY : QUARTER;
        for (const { from, to } of cover.loose) expect(to - from).toBeLessThan(2 * unit);
      }),
    );
  });
});

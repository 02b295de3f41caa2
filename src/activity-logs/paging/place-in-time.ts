import type { TimeRange } from '../counters/range-decomposition.js';
import { endOfSpan, spansWithin, type Span } from '../counters/granularity.js';

/** How a list's rows are spread over time. All results must be of one moment, or positions would be inconsistent. */
export interface Timeline {
  /** The spans that its rows are counted by, longest first. */
  readonly spans: readonly Span[];
  /** For any range. */
  count(timeRange: TimeRange): Promise<number>;
  /** For each span of a range of whole spans, by its start. Spans without rows may be missing. */
  countBySpan(span: Span, timeRange: TimeRange): Promise<ReadonlyMap<number, number>>;
}

/** A row's position in a list: an offset from the first row of a range. */
export interface PlaceInTime {
  readonly timeRange: TimeRange;
  readonly offset: number;
}

export type Direction = 'ASC' | 'DESC';

/**
 * Finds the position with `offset` rows before it without skipping them one by one: subtracts a month at a time, then a
 * day, then a quarter of an hour, until at most `offsetMax` are left or the spans cannot be divided further.
 */
export async function placeInTime(timeline: Timeline, range: TimeRange, offset: number, direction: Direction, offsetMax: number): Promise<PlaceInTime> {
  return (await within(range, timeline.spans, offset)) ?? { timeRange: range, offset };

  /** Undefined if the range has no more rows than that. */
  async function within(timeRange: TimeRange, [span, ...shorter]: readonly Span[], place: number): Promise<PlaceInTime | undefined> {
    if (!span || place <= offsetMax) return { timeRange, offset: place };
    const whole = spansWithin(timeRange, span);
    if (whole.from >= whole.to) return within(timeRange, shorter, place);
    let before = 0;
    for await (const { part, rows } of parts(timeRange, span, whole)) {
      if (place < before + rows) return within(part, shorter, place - before);
      before += rows;
    }
    return undefined;
  }

  /** Whole spans and the remainders at both ends of a range, in list order. */
  async function* parts(timeRange: TimeRange, span: Span, whole: TimeRange): AsyncGenerator<{ part: TimeRange; rows: number }> {
    const [earlier, later] = [
      { from: timeRange.from, to: whole.from },
      { from: whole.to, to: timeRange.to },
    ];
    const [first, last] = direction === 'ASC' ? [earlier, later] : [later, earlier];
    if (first.from < first.to) yield { part: first, rows: await timeline.count(first) };
    const counts = [...(await timeline.countBySpan(span, whole))].sort(([a], [b]) => (direction === 'ASC' ? a - b : b - a));
    for (const [start, rows] of counts) yield { part: { from: start, to: endOfSpan(span, start) }, rows };
    if (last.from < last.to) yield { part: last, rows: await timeline.count(last) };
  }
}

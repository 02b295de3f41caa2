import type { Stretch } from '../statistics/cover.js';
import { endOfSpan, spansWithin, type Span } from '../statistics/span.js';

/** How a list's rows are spread over time. All results must be of one moment, or positions would be inconsistent. */
export interface Timeline {
  /** The spans that its rows are counted by, longest first. */
  readonly spans: readonly Span[];
  /** For any range. */
  count(stretch: Stretch): Promise<number>;
  /** For each span of a range of whole spans, by its start. Spans without rows may be missing. */
  countBySpan(span: Span, stretch: Stretch): Promise<ReadonlyMap<number, number>>;
}

/** A row's position in a list: an offset from the first row of a range. */
export interface PlaceInTime {
  readonly stretch: Stretch;
  readonly offset: number;
}

export type Direction = 'ASC' | 'DESC';

/**
 * Finds the position with `offset` rows before it without skipping them one by one: subtracts a month at a time, then a
 * day, then a quarter of an hour, until at most `offsetMax` are left or the spans cannot be divided further.
 */
export async function placeInTime(timeline: Timeline, range: Stretch, offset: number, direction: Direction, offsetMax: number): Promise<PlaceInTime> {
  return (await within(range, timeline.spans, offset)) ?? { stretch: range, offset };

  /** Undefined if the range has no more rows than that. */
  async function within(stretch: Stretch, [span, ...shorter]: readonly Span[], place: number): Promise<PlaceInTime | undefined> {
    if (!span || place <= offsetMax) return { stretch, offset: place };
    const whole = spansWithin(stretch, span);
    if (whole.from >= whole.to) return within(stretch, shorter, place);
    let before = 0;
    for await (const { part, rows } of parts(stretch, span, whole)) {
      if (place < before + rows) return within(part, shorter, place - before);
      before += rows;
    }
    return undefined;
  }

  /** Whole spans and the remainders at both ends of a range, in list order. */
  async function* parts(stretch: Stretch, span: Span, whole: Stretch): AsyncGenerator<{ part: Stretch; rows: number }> {
    const [earlier, later] = [
      { from: stretch.from, to: whole.from },
      { from: whole.to, to: stretch.to },
    ];
    const [first, last] = direction === 'ASC' ? [earlier, later] : [later, earlier];
    if (first.from < first.to) yield { part: first, rows: await timeline.count(first) };
    const counts = [...(await timeline.countBySpan(span, whole))].sort(([a], [b]) => (direction === 'ASC' ? a - b : b - a));
    for (const [start, rows] of counts) yield { part: { from: start, to: endOfSpan(span, start) }, rows };
    if (last.from < last.to) yield { part: last, rows: await timeline.count(last) };
  }
}

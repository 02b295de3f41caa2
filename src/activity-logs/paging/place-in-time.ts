import type { Stretch } from '../statistics/cover.js';
import { endOfSpan, spansWithin, type Span } from '../statistics/span.js';

/** How the rows of a list are spread over time. What it answers is of one moment, or places would not fit together. */
export interface Timeline {
  /** What its rows are counted by, the longest first. */
  readonly spans: readonly Span[];
  /** In any stretch. */
  count(stretch: Stretch): Promise<number>;
  /** In each span of a stretch that consists of whole ones, by its beginning. Those without rows may be missing. */
  countBySpan(span: Span, stretch: Stretch): Promise<ReadonlyMap<number, number>>;
}

/** Where in a list a row is: so many rows after the first of a stretch. */
export interface PlaceInTime {
  readonly stretch: Stretch;
  readonly offset: number;
}

export type Direction = 'ASC' | 'DESC';

/**
 * The place of a row that is known by how many stand before it, found without passing over them: they are taken away a month at a
 * time, then a day, then a quarter of an hour, until no more than `offsetMax` are left or the spans can't be divided further.
 */
export async function placeInTime(timeline: Timeline, range: Stretch, offset: number, direction: Direction, offsetMax: number): Promise<PlaceInTime> {
  return (await within(range, timeline.spans, offset)) ?? { stretch: range, offset };

  /** Undefined where a stretch has no more rows than that. */
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

  /** Whole spans and what is left of a stretch at its two ends, in the order of the list. */
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

import { ceilTo, floorTo, type TimeRange } from './range-decomposition.js';

/** The spans that mentor logs are counted by. Months and days are UTC; a quarter is a quarter of an hour. */
export type Span = 'ever' | 'month' | 'day' | 'quarter';

/** Whole spans of one length. */
export interface WholeSpans extends TimeRange {
  readonly span: Span;
}

/**
 * How a range is added up: counters of whole spans, as long as possible, and the logs themselves in the remainders at
 * its ends.
 */
export interface GranularityDecomposition {
  /** Together they form one range without gaps. */
  readonly whole: readonly WholeSpans[];
  readonly loose: readonly TimeRange[];
}

/** Everything ever recorded. It ends with a month, so that a range without an end does too. */
export const EVER: TimeRange = { from: 0, to: Date.UTC(9999, 11) };

/** Covers a half-open range, open-ended where a bound is omitted, by spans of these lengths, longest first. */
export function decomposeByGranularity({ from = EVER.from, to = EVER.to }: Partial<TimeRange>, spans: readonly Span[]): GranularityDecomposition {
  return coverWith(spans, { from, to: Math.min(to, EVER.to) });
}

/** The first moment of the span that contains a moment. */
export function startOfSpan(span: Span, time: number): number {
  if (span === 'ever') return EVER.from;
  return span === 'month' ? startOfMonth(time) : floorTo(span, time);
}

/** The first moment after a span. */
export function endOfSpan(span: Span, start: number): number {
  if (span === 'ever') return EVER.to;
  return span === 'month' ? startOfMonth(start, 1) : ceilTo(span, start + 1);
}

/** From the first span that begins in a range to the last that ends in it. */
export function spansWithin({ from, to }: TimeRange, span: Span): TimeRange {
  if (span === 'ever') return from <= EVER.from && to >= EVER.to ? EVER : { from: 0, to: 0 };
  return { from: span === 'month' ? startOfMonth(from - 1, 1) : ceilTo(span, from), to: startOfSpan(span, to) };
}

function coverWith([span, ...shorter]: readonly Span[], range: TimeRange): GranularityDecomposition {
  if (range.from >= range.to) return { whole: [], loose: [] };
  if (!span) return { whole: [], loose: [range] };
  const { from, to } = spansWithin(range, span);
  if (from >= to) return coverWith(shorter, range);
  const [before, after] = [coverWith(shorter, { from: range.from, to: from }), coverWith(shorter, { from: to, to: range.to })];
  return { whole: [{ span, from, to }, ...before.whole, ...after.whole], loose: [...before.loose, ...after.loose] };
}

function startOfMonth(time: number, monthsAhead = 0): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsAhead);
}

import { Sql } from '../../database/index.js';
import { startOfSpan, type Span } from './granularity.js';

/** One driver returns sums as text. */
export type MinuteCount = { readonly minute: string; readonly counted: number | string };

/** The minute of a moment, such as `2026-03-26 13:00`: both databases truncate a time like its text. */
export function minuteOf(column: string): Sql {
  return Sql.trusted(`SUBSTR(${column}, 1, 16)`);
}

/** Keyed by the start of the span. */
export function addedBySpan(span: Span, counts: readonly MinuteCount[]): ReadonlyMap<number, number> {
  const bySpan = new Map<number, number>();
  for (const { minute, counted } of counts) {
    const start = startOfSpan(span, Date.parse(`${minute.replace(' ', 'T')}Z`));
    bySpan.set(start, (bySpan.get(start) ?? 0) + Number(counted));
  }
  return bySpan;
}

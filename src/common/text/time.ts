const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,30}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The moment of an RFC 3339 text (section 5.6), truncated to milliseconds. Undefined for anything else: no zone, a day
 * that the month does not have, second 60, or a moment before 1970 or after 9999.
 */
export function parseTime(text: string): Date | undefined {
  const match = RFC3339.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const [offsetHours, offsetMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return undefined;
  const milliseconds = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000 * (match[8] === '-' ? -1 : 1);
  return within(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset);
}

/** A calendar day `YYYY-MM-DD`, as the moment at which it begins in UTC. */
export function parseDate(text: string): Date | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDay(year, month, day) ? within(Date.UTC(year, month - 1, day)) : undefined;
}

function within(time: number): Date | undefined {
  return time >= 0 && time <= LATEST ? new Date(time) : undefined;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `2026-03-26T13:00:00Z`; the fraction is printed only if it is not zero. */
export function printTime(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/** `2026-03-26T13:00:00.000Z`: the audit routes always print milliseconds. */
export function printTimeWithMilliseconds(time: Date): string {
  return time.toISOString();
}

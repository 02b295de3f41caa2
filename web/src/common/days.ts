import { dayOf, type Day } from './span.js';

/** In the order of our weeks: Monday is 0. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const ONE_DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** When a day begins in the viewer's zone; undefined if it is not a calendar day, or lies before any data. */
export function dateOf(day: Day | undefined): Date | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  if (!parts || Number(parts[1]) < 1970) return undefined;
  const date = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return dayOf(date) === day ? date : undefined;
}

/** The day a number of days later, or earlier. */
export function dayAfter(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date + days));
}

/** The number of days from the first to the last, inclusive. Not computed from hours, since not every day has 24. */
export function daysBetween(first: Day, last: Day): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}

/** In the viewer's language. */
export function daysInWords(first: Day, last: Day): string {
  const [from, to] = [dateOf(first), dateOf(last)];
  return from && to ? ONE_DAY.formatRange(from, to) : `${first} – ${last}`;
}

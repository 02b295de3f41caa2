import { dayOf, type Day } from './span.js';

/** As a week has them here: from Monday, which is 0. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const ONE_DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** When a day begins, where the viewer is; undefined for what is no day of the calendar, or lies before there are any rows. */
export function dateOf(day: Day | undefined): Date | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  if (!parts || Number(parts[1]) < 1970) return undefined;
  const date = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return dayOf(date) === day ? date : undefined;
}

/** The day that comes so many days later, or earlier. */
export function dayAfter(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date + days));
}

/** How many days there are from the first to the last, both included. Counted without hours, as not every day has 24 of them. */
export function daysBetween(first: Day, last: Day): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}

/** As the viewer's language writes them. */
export function daysInWords(first: Day, last: Day): string {
  const [from, to] = [dateOf(first), dateOf(last)];
  return from && to ? ONE_DAY.formatRange(from, to) : `${first} – ${last}`;
}

import { dayAfter } from '../common/days.js';
import { dayOf, type Day } from '../common/span.js';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

const NAME = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });

/** The month in the URL, or the current one. */
export function monthOf(text: string | undefined, now = new Date()): Month {
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '') && (text ?? '') >= '1970-01';
  return isMonth && text !== undefined ? text : dayOf(now).slice(0, 7);
}

export function monthAfter(month: Month, months: number): Month {
  return dayOf(startOf(month, months)).slice(0, 7);
}

export function daysOfMonth(month: Month): { first: Day; last: Day } {
  return { first: `${month}-01`, last: dayAfter(dayOf(startOf(month, 1)), -1) };
}

export function monthInWords(month: Month): string {
  return NAME.format(startOf(month));
}

/** The days in calendar weeks from Monday to Sunday; undefined for days of the adjacent months. */
export function weeksOf(month: Month): (Day | undefined)[][] {
  const { first, last } = daysOfMonth(month);
  const before = (startOf(month).getDay() + 6) % 7;
  const weeks = Math.ceil((before + Number(last.slice(-2))) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = dayAfter(first, week * 7 + weekday - before);
      return day.startsWith(month) ? day : undefined;
    }),
  );
}

function startOf(month: Month, months = 0): Date {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(year, number - 1 + months, 1);
}

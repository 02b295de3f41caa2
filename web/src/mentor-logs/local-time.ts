/** What a `datetime-local` field holds: a time of the viewer's zone that does not say so, `YYYY-MM-DDTHH:mm`. */
export type LocalTime = string;

/** A moment as the viewer's clock showed it, to the minute. */
export function localTimeOf(moment: Date): LocalTime {
  const date = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits).join('-');
  return `${date}T${[moment.getHours(), moment.getMinutes()].map(twoDigits).join(':')}`;
}

/** RFC 3339, in UTC; undefined where it is no time. An hour that the clock repeats in autumn is its first one. */
export function momentOf(local: LocalTime): string | undefined {
  const isLocal = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/.test(local);
  const moment = new Date(isLocal ? local : NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

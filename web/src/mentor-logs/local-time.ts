/** The value of a `datetime-local` field: a time in the viewer's zone without the zone, `YYYY-MM-DDTHH:mm`. */
export type LocalTime = string;

/** A moment on the viewer's clock, to the minute. */
export function localTimeOf(moment: Date): LocalTime {
  const date = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits).join('-');
  return `${date}T${[moment.getHours(), moment.getMinutes()].map(twoDigits).join(':')}`;
}

/** RFC 3339 in UTC; undefined if it is not a time. A repeated hour in autumn means the first. */
export function momentOf(local: LocalTime): string | undefined {
  const isLocal = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/.test(local);
  const moment = new Date(isLocal ? local : NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

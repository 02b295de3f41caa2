/** Days as people name them, in the viewer's zone, as the half-open range of moments that the API takes. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface Span {
  /** RFC 3339; undefined: from the beginning. */
  readonly from?: string;
  /** RFC 3339, exclusive; undefined: until now. */
  readonly to?: string;
}

export const PRESETS = ['today', 'last-7-days', 'last-30-days', 'last-90-days', 'this-month', 'last-month', 'this-year'] as const;
export type Preset = (typeof PRESETS)[number];

export const PRESET_LABELS: Readonly<Record<Preset, string>> = {
  today: 'Today',
  'last-7-days': 'Last 7 days',
  'last-30-days': 'Last 30 days',
  'last-90-days': 'Last 90 days',
  'this-month': 'This month',
  'last-month': 'Last month',
  'this-year': 'This year',
};

/** The first and the last day of a preset, as of `now`. */
export function daysOf(preset: Preset, now = new Date()): { first: Day; last: Day } {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  switch (preset) {
    case 'today':
      return { first: dayOf(now), last: dayOf(now) };
    case 'last-7-days':
      return { first: dayOf(new Date(year, month, day - 6)), last: dayOf(now) };
    case 'last-30-days':
      return { first: dayOf(new Date(year, month, day - 29)), last: dayOf(now) };
    case 'last-90-days':
      return { first: dayOf(new Date(year, month, day - 89)), last: dayOf(now) };
    case 'this-month':
      return { first: dayOf(new Date(year, month, 1)), last: dayOf(new Date(year, month + 1, 0)) };
    case 'last-month':
      return { first: dayOf(new Date(year, month - 1, 1)), last: dayOf(new Date(year, month, 0)) };
    case 'this-year':
      return { first: dayOf(new Date(year, 0, 1)), last: dayOf(new Date(year, 11, 31)) };
  }
}

/** From the start of the first day to the end of the last, in the viewer's zone. */
export function spanOf(first: Day | undefined, last: Day | undefined): Span {
  return { from: startOf(first, 0), to: startOf(last, 1) };
}

/** The calendar day of a moment in the viewer's zone. */
export function dayOf(moment: Date): Day {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The API's name of a browser's zone. Chromium calls one that it cannot find out `Etc/Unknown`, and computes in UTC. */
export function zoneNamed(name: string | undefined): { readonly zone: string; readonly inWords: string } {
  return name === undefined || name === 'Etc/Unknown' ? { zone: 'UTC', inWords: 'UTC (your browser names no time zone)' } : { zone: name, inWords: name };
}

/** For the API, and for people beside every range of days. */
export const { zone: viewerZone, inWords: zoneInWords } = zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone);

function startOf(day: Day | undefined, offset: number): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + offset).toISOString() : undefined;
}

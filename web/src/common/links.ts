import type { Day } from './span.js';

/** Days in the viewer's zone, both inclusive. */
interface Days {
  readonly first?: Day;
  readonly last?: Day;
}

interface TrailFilter extends Days {
  readonly activityType?: string;
  readonly createdBy?: string;
  readonly tag?: string;
}

interface LogsFilter extends Days {
  readonly activity_type?: string;
  readonly mentor_id?: string;
}

/** The trail with the entries that a number counts. */
export function trailOf(filter: TrailFilter): string {
  return `/trail${parametersOf({ ...filter })}`;
}

/** The list of the mentor logs that a number counts. */
export function logsOf(filter: LogsFilter): string {
  return `/logs${parametersOf({ ...filter })}`;
}

function parametersOf(filter: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

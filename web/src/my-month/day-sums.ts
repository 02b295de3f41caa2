import { dayOf, type Day } from '../common/span.js';

/** Totals of one day's logs. */
export interface DaySum {
  readonly logs: number;
  /** Undefined if the logs were counted but not read. */
  readonly minutes?: number;
  /** The number of each type, in the order of the day. */
  readonly types: Readonly<Record<string, number>>;
}

interface Log {
  readonly activity_type: string;
  readonly occurred_at: string;
  readonly duration_minutes?: number;
}

/** By the day they happened, in the viewer's zone. */
export function sumsByDay(logs: readonly Log[]): Record<Day, DaySum> {
  const sums: Record<Day, DaySum> = {};
  for (const { activity_type, occurred_at, duration_minutes = 0 } of logs) {
    const day = dayOf(new Date(occurred_at));
    const { logs: count, minutes = 0, types } = sums[day] ?? { logs: 0, types: {} };
    sums[day] = {
      logs: count + 1,
      minutes: minutes + duration_minutes,
      types: { ...types, [activity_type]: (types[activity_type] ?? 0) + 1 },
    };
  }
  return sums;
}

import { sumsByDay } from './day-sums.js';

const log = (day: number, hour: number, activity_type: string, duration_minutes?: number) => ({
  activity_type,
  duration_minutes,
  occurred_at: new Date(2026, 10, day, hour).toISOString(),
});

describe('the sums of days', () => {
  it('count logs, minutes and types by the day on which it happened where the viewer is', () => {
    expect(sumsByDay([log(2, 0, 'check_in', 10), log(2, 23, 'check_in'), log(2, 12, 'documentation', 45), log(3, 0, 'check_in')])).toEqual({
      '2026-11-02': { logs: 3, minutes: 55, types: { check_in: 2, documentation: 1 } },
      '2026-11-03': { logs: 1, minutes: 0, types: { check_in: 1 } },
    });
  });

  it('of no logs are none', () => {
    expect(sumsByDay([])).toEqual({});
  });
});

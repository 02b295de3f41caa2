import { Parameter, kinds } from '../../../common/validation/index.js';
import { INTERVALS, type Interval } from '../../../common/calendar/buckets.js';
import { timeZone } from '../../../common/calendar/time-zone.kind.js';

export const GROUPS = ['activityType', 'createdBy', 'tag'] as const;
export type Group = (typeof GROUPS)[number];

export class TrailStatisticsQuery {
  @Parameter(kinds.oneOf(INTERVALS), { description: 'The bucket size. Weeks are ISO 8601 weeks and begin on Monday.' }, 'day')
  interval!: Interval;

  @Parameter(kinds.oneOf(GROUPS), { description: 'The field to count by.' }, 'activityType')
  groupBy!: Group;

  @Parameter(kinds.timeOrDate(), {
    description:
      'Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). Default: the range covers 24 hours, 30 days, 12 weeks or 12 months, including the one that contains `to`.',
    example: '2026-01-01',
  })
  from?: Date;

  @Parameter(kinds.timeOrDate(), { description: 'Exclusive, as `from`. Default: the end of the current hour, day, week or month.', example: '2026-04-01' })
  to?: Date;

  @Parameter(timeZone, {
    description: 'The time zone in which hours, days, weeks and months begin; default: the organization’s `timeZone`.',
    example: 'Europe/Berlin',
  })
  tz?: string;
}

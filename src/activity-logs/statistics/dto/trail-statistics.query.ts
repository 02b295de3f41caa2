import { Parameter, kinds } from '../../../common/validation/index.js';
import { INTERVALS, type Interval } from '../buckets.js';
import { timeZone } from './time-zone.kind.js';

export const GROUPS = ['activityType', 'createdBy', 'tag'] as const;
export type Group = (typeof GROUPS)[number];

export class TrailStatisticsQuery {
  @Parameter(kinds.oneOf(INTERVALS), { description: 'How long a bucket is. Weeks are those of ISO 8601 and begin on Monday.' }, 'day')
  interval!: Interval;

  @Parameter(kinds.oneOf(GROUPS), { description: 'What the entries are counted by.' }, 'activityType')
  groupBy!: Group;

  @Parameter(kinds.timeOrDate(), {
    description:
      'Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). If left out, the range is 24 hours, 30 days, 12 weeks or 12 months, the one that `to` lies in included.',
    example: '2026-01-01',
  })
  from?: Date;

  @Parameter(kinds.timeOrDate(), { description: 'Exclusive. If left out, the end of the present hour, day, week or month.', example: '2026-04-01' })
  to?: Date;

  @Parameter(timeZone, { description: 'The zone in which hours, days, weeks and months begin.', example: 'Europe/Berlin' }, 'UTC')
  tz!: string;
}

import { ApiProperty } from '../../../common/api-docs.js';
import { INTERVALS, type Interval } from '../../../common/calendar/buckets.js';
import { GROUPS, type Group } from './trail-statistics.query.js';

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class BucketResponse {
  @ApiProperty({
    format: 'date-time',
    description:
      'When the hour, day, week or month begins in the time zone, printed in UTC. The first may begin before `from`; only entries in the range are counted.',
    example: '2026-03-01T23:00:00.000Z',
  })
  start!: string;

  @ApiProperty({ ...COUNTS, description: 'Counts by key; keys without entries are omitted.', example: { 'create-activity-log': 12, login: 3 } })
  counts!: Record<string, number>;
}

export class TrailStatisticsResponse {
  @ApiProperty({ enum: INTERVALS, example: 'day' })
  interval!: Interval;

  @ApiProperty({ enum: GROUPS, example: 'activityType' })
  groupBy!: Group;

  @ApiProperty({ description: 'The time zone that was used.', example: 'Europe/Berlin' })
  tz!: string;

  @ApiProperty({ format: 'date-time', description: 'Inclusive.', example: '2026-03-01T23:00:00.000Z' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'Exclusive.', example: '2026-03-02T23:00:00.000Z' })
  to!: string;

  @ApiProperty({ type: () => [BucketResponse], description: 'Every bucket of the range in order, including empty ones.' })
  series!: BucketResponse[];

  @ApiProperty({ ...COUNTS, description: 'Totals for the whole range, by key.', example: { 'create-activity-log': 12, login: 3 } })
  totals!: Record<string, number>;

  @ApiProperty({
    type: 'integer',
    description: 'The number of entries in the range. An entry with two tags counts once here, and once for each tag.',
    example: 15,
  })
  total!: number;
}

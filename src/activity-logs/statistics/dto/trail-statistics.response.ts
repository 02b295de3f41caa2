import { ApiProperty } from '../../../common/api-docs.js';
import { INTERVALS, type Interval } from '../buckets.js';
import { GROUPS, type Group } from './trail-statistics.query.js';

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class BucketResponse {
  @ApiProperty({
    format: 'date-time',
    description: 'When the hour, day, week or month begins in the zone, in UTC. The first may begin before `from`; only what lies in the range is counted.',
    example: '2026-03-01T23:00:00.000Z',
  })
  start!: string;

  @ApiProperty({ ...COUNTS, description: 'By key; those without any are left out.', example: { 'create-activity-log': 12, login: 3 } })
  counts!: Record<string, number>;
}

export class TrailStatisticsResponse {
  @ApiProperty({ enum: INTERVALS, example: 'day' })
  interval!: Interval;

  @ApiProperty({ enum: GROUPS, example: 'activityType' })
  groupBy!: Group;

  @ApiProperty({ example: 'Europe/Berlin' })
  tz!: string;

  @ApiProperty({ format: 'date-time', description: 'Inclusive.', example: '2026-03-01T23:00:00.000Z' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'Exclusive.', example: '2026-03-02T23:00:00.000Z' })
  to!: string;

  @ApiProperty({ type: () => [BucketResponse], description: 'Every bucket of the range in its order, empty ones too.' })
  series!: BucketResponse[];

  @ApiProperty({ ...COUNTS, description: 'The whole range by key.', example: { 'create-activity-log': 12, login: 3 } })
  totals!: Record<string, number>;

  @ApiProperty({ type: 'integer', description: 'How many entries there are in the range: one with two tags is one here, and one in each tag.', example: 15 })
  total!: number;
}

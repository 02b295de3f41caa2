import { ApiProperty } from '../../../common/api-docs.js';
import { PERIODS, type Period } from '../../../common/calendar/period.js';

export class SummaryResponse {
  @ApiProperty({ example: 'mentor_a1b2c3' })
  mentor_id!: string;

  @ApiProperty({ enum: PERIODS, example: 'month' })
  period!: Period;

  @ApiProperty({ format: 'date-time', description: 'The first second of the period, in UTC.', example: '2026-03-01T00:00:00Z' })
  period_start!: string;

  @ApiProperty({ format: 'date-time', description: 'The last whole second of the period, in UTC.', example: '2026-03-31T23:59:59Z' })
  period_end!: string;

  @ApiProperty({ type: 'integer', example: 12 })
  total_activities!: number;

  @ApiProperty({ type: 'integer', example: 8 })
  total_sessions!: number;

  @ApiProperty({ type: 'integer', example: 2 })
  total_referrals!: number;

  @ApiProperty({ type: 'integer', example: 2 })
  total_check_ins!: number;

  @ApiProperty({ type: 'integer', example: 520 })
  total_duration_minutes!: number;

  @ApiProperty({ type: 'integer', example: 3 })
  unique_contacts_supported!: number;
}

export class CountByTypeResponse {
  @ApiProperty({ example: 'mentor_a1b2c3' })
  mentor_id!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'The five standard types always; other types if they occur.',
    example: { session_completed: 42, referral_made: 7, check_in: 18, documentation: 15, training_attended: 4 },
  })
  counts!: Record<string, number>;
}

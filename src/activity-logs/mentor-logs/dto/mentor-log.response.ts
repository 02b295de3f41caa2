import { ApiProperty, ApiPropertyOptional, ApiSchema } from '../../../common/api-docs.js';
import { printTime } from '../../../common/text/time.js';
import type { MentorLog } from '../mentor-log.entity.js';

@ApiSchema({ description: 'A mentor’s record of something they did with somebody they support.' })
export class MentorLogResponse {
  @ApiProperty({ description: 'Sorts by time.', example: 'log_69c53c4c8a1f0e2b7d5a9e01' })
  log_id!: string;

  @ApiProperty({ example: 'mentor_a1b2c3' })
  mentor_id!: string;

  @ApiProperty({ description: 'One of the five standard types, or a type that the organization has added.', example: 'session_completed' })
  activity_type!: string;

  @ApiProperty({ example: 'Monthly progress review' })
  description!: string;

  @ApiPropertyOptional({ example: 'contact_xyz123' })
  contact_id?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 1440, example: 60 })
  duration_minutes?: number;

  @ApiProperty({ format: 'date-time', description: 'When it happened.', example: '2026-03-26T13:00:00Z' })
  occurred_at!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was recorded.', example: '2026-03-26T13:05:00Z' })
  created_at!: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Time of the last change; omitted until then.', example: '2026-03-26T14:00:00Z' })
  updated_at?: string;

  @ApiPropertyOptional({ maxLength: 128, description: 'The id that the log has where it comes from, unique in the organization.', example: 'crm-4711' })
  external_id?: string;
}

/** Missing values are undefined, so JSON omits them. */
export function mentorLogResponse(log: MentorLog): MentorLogResponse {
  return {
    log_id: log.logId,
    mentor_id: log.mentorId,
    activity_type: log.activityType,
    description: log.description,
    contact_id: log.contactId ?? undefined,
    duration_minutes: log.durationMinutes ?? undefined,
    occurred_at: printTime(log.occurredAt),
    created_at: printTime(log.createdAt),
    updated_at: log.updatedAt ? printTime(log.updatedAt) : undefined,
    external_id: log.externalId ?? undefined,
  };
}

import { ApiProperty, ApiPropertyOptional } from '../../../common/api-docs.js';
import { MentorLogResponse } from './mentor-log.response.js';

export class PaginationResponse {
  @ApiProperty({ type: 'integer', minimum: 1, example: 1 })
  page!: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100, example: 20 })
  limit!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'The exact total.', example: 34 })
  total!: number;
}

export class MentorLogListResponse {
  @ApiProperty({ type: () => [MentorLogResponse] })
  data!: MentorLogResponse[];

  @ApiProperty({ type: () => PaginationResponse })
  pagination!: PaginationResponse;

  @ApiPropertyOptional({ description: 'Cursor of the next page, without gaps or repeats while logs are added; omitted on the last page.' })
  next_cursor?: string;
}

export class CreatedMentorLogsResponse {
  @ApiProperty({ type: 'integer', description: 'How many are new. Those whose external id was already stored with the same content are not.', example: 2 })
  created!: number;

  @ApiProperty({ type: [String], description: 'In request order.', example: ['log_69c53c4c8a1f0e2b7d5a9e01', 'log_69c53c4c8a1f0e2b7d5a9e02'] })
  log_ids!: string[];
}

export class DeletedMentorLogResponse {
  @ApiProperty({ enum: [true], type: 'boolean', example: true })
  deleted!: true;

  @ApiProperty({ example: 'log_69c53c4c8a1f0e2b7d5a9e01' })
  log_id!: string;
}

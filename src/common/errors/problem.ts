import { ApiProperty, ApiPropertyOptional, ApiSchema } from '../api-docs.js';
import { FAULTS_NAMED_MAX } from './brief.js';
import type { ApiError } from './api-error.js';
import { ERROR_CATALOGUE, ERROR_CODES, type ErrorCode } from './catalogue.js';

@ApiSchema({ description: 'An invalid field.' })
export class ProblemField {
  @ApiProperty({
    description: 'The field’s path in the body (`logs[3].description`), or the name of the parameter or header. Long names are cut.',
    example: 'duration_minutes',
  })
  field!: string;

  @ApiProperty({ description: 'What is allowed.', example: 'must be a whole number from 0 to 1440' })
  message!: string;
}

/** Every error body of the API: RFC 9457, with a stable `code`. */
@ApiSchema({ description: 'An error, as defined by RFC 9457.' })
export class Problem {
  @ApiProperty({ format: 'uri-reference', description: 'The page of this error code.', example: '/docs/errors/validation_failed' })
  type!: string;

  @ApiProperty({ example: 'The request is invalid' })
  title!: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599, example: 400 })
  status!: number;

  @ApiProperty({ example: 'Invalid: duration_minutes.' })
  detail!: string;

  @ApiProperty({ format: 'uri-reference', description: 'The path of the request.', example: '/api/v1/activity-logs' })
  instance!: string;

  @ApiProperty({ enum: ERROR_CODES, description: 'A machine-readable code that never changes its meaning.', example: 'validation_failed' })
  code!: ErrorCode;

  @ApiProperty({ description: 'Also in the `X-Request-Id` header and in the server’s log.', example: '0f9ab0a8-6f2c-4b07-9f6e-3c5e6b1f2d11' })
  requestId!: string;

  @ApiPropertyOptional({ type: () => [ProblemField], maxItems: FAULTS_NAMED_MAX, description: 'One for each invalid field, up to 20.' })
  errors?: ProblemField[];
}

export function problemOf(error: ApiError, instance: string, requestId: string): Problem {
  return {
    type: `/docs/errors/${error.code}`,
    title: ERROR_CATALOGUE[error.code].title,
    status: error.status,
    detail: error.detail,
    instance,
    code: error.code,
    requestId,
    ...(error.errors && { errors: [...error.errors] }),
  };
}

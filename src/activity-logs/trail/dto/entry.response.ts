import { ApiProperty, ApiPropertyOptional, ApiSchema } from '../../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../../common/text/time.js';
import type { TrailEntry } from '../trail-entry.entity.js';

export class ActorResponse {
  @ApiProperty({ enum: ['user', 'api-key', 'public', 'system'], example: 'user' })
  type!: string;

  @ApiProperty({ example: '667e52015767249ca5838bfa' })
  id!: string;
}

export class TargetResponse {
  @ApiProperty({ maxLength: 64, example: 'user' })
  type!: string;

  @ApiProperty({ maxLength: 128, example: '667e56bbd9d7b18a0c696585' })
  id!: string;
}

@ApiSchema({ description: 'An entry of the trail. It never changes.' })
export class EntryResponse {
  @ApiProperty({ description: 'Sorts by time.', example: '667e56bb8ada0eae284b21c1' })
  _id!: string;

  @ApiProperty({ description: 'A verb and a noun, such as `create-user`.', example: 'create-user' })
  activityType!: string;

  @ApiPropertyOptional({
    description: 'A sentence that says what happened; omitted once the payload is erased.',
    example: 'User with id: 667e52015767249ca5838bfa created local user with id: 667e56bbd9d7b18a0c696585',
  })
  context?: string;

  @ApiProperty({
    description: 'The user or API key that the entry is attributed to; 24 zeros for a caller without credentials.',
    example: '667e52015767249ca5838bfa',
  })
  createdBy!: string;

  @ApiProperty({ description: 'The organization whose trail contains the entry.', example: '666141dbfe2a0781e76f6549' })
  orgId!: string;

  @ApiPropertyOptional({ description: 'The organization that the entry is about, if any.', example: '666141dbfe2a0781e76f6549' })
  organizationId?: string;

  @ApiProperty({ type: [String], description: 'The fields that changed and, for a mentor log, its type.', example: [] })
  tags!: string[];

  @ApiProperty({ format: 'date-time', example: '2024-06-28T06:22:51.812Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Equal to `createdAt`, since entries never change.', example: '2024-06-28T06:22:51.812Z' })
  updatedAt!: string;

  @ApiProperty({ type: 'integer', enum: [0], example: 0 })
  __v!: 0;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    description: 'Its position in the organization’s trail; omitted until the entry is sealed.',
    example: 41,
  })
  seq?: number;

  @ApiProperty({ type: () => ActorResponse, description: 'The sender of the request.' })
  actor!: ActorResponse;

  @ApiPropertyOptional({ type: () => TargetResponse, description: 'The object that the entry is about.' })
  target?: TargetResponse;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: '`{field: {from, to}}`; a mentor’s free text appears only as `{changed: true}`.',
    example: { acronym: { from: 'NN2', to: 'NN3' } },
  })
  changes?: Record<string, unknown>;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Additional data from the integrator.', example: { invoice: 'A-17' } })
  metadata?: Record<string, unknown>;

  @ApiPropertyOptional({ format: 'date-time', description: 'When it happened, if the integrator said so.', example: '2024-06-28T06:20:00.000Z' })
  occurredAt?: string;

  @ApiPropertyOptional({ maxLength: 128, description: 'The integrator’s own id, unique in the organization.', example: 'crm-4711' })
  externalId?: string;

  @ApiPropertyOptional({ example: '203.0.113.7' })
  ip?: string;

  @ApiPropertyOptional({ example: 'Mozilla/5.0' })
  userAgent?: string;

  @ApiPropertyOptional({ description: 'The `X-Request-Id` of the request that caused it.', example: '0f9ab0a8-6f2c-4b07-9f6e-3c5e6b1f2d11' })
  requestId?: string;

  @ApiPropertyOptional({
    type: 'boolean',
    enum: [true],
    description: 'The payload was erased: context, changes, metadata, external id and origin.',
    example: true,
  })
  erased?: true;
}

/** Missing values are undefined, so JSON omits them. */
export function entryResponse(entry: TrailEntry): EntryResponse {
  const createdAt = printTimeWithMilliseconds(entry.createdAt);
  return {
    _id: entry.id,
    activityType: entry.activityType,
    context: entry.context ?? undefined,
    createdBy: entry.createdBy,
    orgId: entry.organizationId,
    organizationId: entry.aboutOrganizationId ?? undefined,
    tags: entry.tags,
    createdAt,
    updatedAt: createdAt,
    __v: 0,
    seq: entry.seq ?? undefined,
    actor: { type: entry.actorType, id: entry.actorId },
    target: entry.targetType !== null && entry.targetId !== null ? { type: entry.targetType, id: entry.targetId } : undefined,
    changes: entry.changes ?? undefined,
    metadata: entry.metadata ?? undefined,
    occurredAt: entry.occurredAt ? printTimeWithMilliseconds(entry.occurredAt) : undefined,
    externalId: entry.externalId ?? undefined,
    ip: entry.ip ?? undefined,
    userAgent: entry.userAgent ?? undefined,
    requestId: entry.requestId ?? undefined,
    erased: entry.erasedAt === null ? undefined : true,
  };
}

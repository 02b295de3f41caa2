import { Optional, Required, RequiredList, kinds, type Kind } from '../../../common/validation/index.js';
import type { CustomEvent } from '../../../common/trail-recorder.js';

const METADATA_BYTES_MAX = 16 * 1024;
const METADATA_LEVELS_MAX = 8;

const target: Kind = {
  openapi: {
    type: 'object',
    properties: { type: { type: 'string', minLength: 1, maxLength: 64 }, id: { type: 'string', minLength: 1, maxLength: 128 } },
    required: ['type', 'id'],
    additionalProperties: false,
  },
  problem: (value) => {
    const message = 'must be an object with a type of 1 to 64 characters and an id of 1 to 128';
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return message;
    const { type, id, ...unknown } = value as Record<string, unknown>;
    if (Object.keys(unknown).length > 0) return `${message}, and nothing else`;
    return (kinds.text(64).problem(type) ?? kinds.text(128).problem(id)) ? message : undefined;
  },
};

const metadata: Kind = {
  openapi: { type: 'object', additionalProperties: true },
  problem: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be a JSON object';
    if (Buffer.byteLength(JSON.stringify(value)) > METADATA_BYTES_MAX) return 'must not be longer than 16 KiB as JSON';
    return levelsOf(value) > METADATA_LEVELS_MAX ? `must not be nested deeper than ${METADATA_LEVELS_MAX} levels` : undefined;
  },
};

function levelsOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(levelsOf)) : 0;
}

/** An integrator's own event. */
export class CreateEntryRequest {
  @Required(kinds.activityTypeOfTrail(), {
    description: 'A verb and a noun of your own; types that Annals itself writes are reserved.',
    example: 'export-invoice',
  })
  activityType!: string;

  @Required(kinds.text(2_000), { description: 'A sentence that says what happened.', example: 'Exported invoice A-17' })
  context!: string;

  @Optional(kinds.listOf(kinds.text(64), 0, 20), { example: ['billing'] })
  tags?: string[];

  @Optional(kinds.objectId(), { description: 'A user or API key of the organization; default: the caller.' })
  createdBy?: string;

  @Optional(target, { description: 'The object that the entry is about.', example: { type: 'invoice', id: 'A-17' } })
  target?: { type: string; id: string };

  @Optional(metadata, {
    description:
      'Additional data: up to 16 KiB of JSON, 8 levels deep. A number that JSON parsers would change is refused: integers must be within ±9007199254740991 ' +
      '(however they are written, unless from 1e21, where they are printed with an exponent), and what a double prints for any other number must have the same ' +
      'value (`0.1`, `1.50` and `1e-7` do; `0.1000000000000000055` does not). Send other numbers as text.',
    example: { amount: 120.5, currency: 'EUR' },
  })
  metadata?: Record<string, unknown>;

  @Optional(kinds.time(), { description: 'When it happened, if not now. It does not affect `createdAt`.', example: '2026-03-26T13:00:00Z' })
  occurredAt?: Date;

  @Optional(kinds.externalId(), {
    description: 'Your own id of the event, unique in the organization. A repeat with the same content returns the stored entry and writes nothing.',
    example: 'crm-4711',
  })
  externalId?: string;
}

export class CreateEntriesRequest {
  @RequiredList(() => CreateEntryRequest, 1, 1_000, { description: '1 to 1,000 events, recorded all or nothing.' })
  activities!: CreateEntryRequest[];
}

export function customEventOf(request: CreateEntryRequest): CustomEvent {
  const { activityType, context, tags, createdBy, target: to, metadata: extra, occurredAt, externalId } = request;
  return { activityType, context, tags, createdBy, target: to, metadata: extra, occurredAt, externalId };
}

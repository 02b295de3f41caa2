import { ListParameter, NumberParameter, Parameter, kinds } from '../../../common/validation/index.js';
import { PAGE_MAX } from '../../../common/http/index.js';
import type { TrailFilter } from '../trail-scans.js';

/** Paging of the array routes. */
export class ArrayQuery {
  @NumberParameter(1, 1_000, { description: 'Maximum number of entries to return.' }, 100)
  limit!: number;

  @NumberParameter(1, PAGE_MAX, { description: 'Page number, from 1; not together with `cursor`.', example: 1 })
  page?: number;

  @Parameter(kinds.cursor(), { description: 'The cursor from the `Link` header of the previous response.' })
  cursor?: string;
}

/** The filters of the trail, wherever they are used. */
export class TrailFilterQuery {
  @Parameter(kinds.activityTypeOfTrail(), { description: 'What happened.', example: 'update-user' })
  activityType?: string;

  @Parameter(kinds.objectId(), { description: 'The user or API key that the entry is attributed to.', example: '667e52015767249ca5838bfa' })
  createdBy?: string;

  @ListParameter(kinds.text(64), 20, { description: 'May be repeated: an entry must have every tag.', example: ['acronym'] })
  tag?: string[];

  @Parameter(kinds.externalId(), { description: 'The integrator’s own id.', example: 'crm-4711' })
  externalId?: string;

  @Parameter(kinds.timeOrDate(), { description: 'Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC).', example: '2024-06-01' })
  from?: Date;

  @Parameter(kinds.timeOrDate(), { description: 'Exclusive, on `createdAt`: a time with a zone, or a date (its start in UTC).', example: '2030-01-01' })
  to?: Date;

  @Parameter(kinds.searchWords(), {
    description: 'Words in the context. Every one must occur, as a word or the beginning of one, in any case.',
    example: 'created',
  })
  q?: string;
}

/** `GET /queries`. */
export class QueriesQuery extends TrailFilterQuery {
  @NumberParameter(1, 100, { description: 'Entries per page.' }, 10)
  limit!: number;

  @NumberParameter(1, PAGE_MAX, { description: 'Page number, from 1.' }, 1)
  page!: number;

  @Parameter(kinds.oneOf(['createdAt:desc', 'createdAt:asc']), { description: 'The order: the newest or the oldest first.' }, 'createdAt:desc')
  sortBy!: string;
}

/** The modern list. */
export class ListQuery extends TrailFilterQuery {
  @NumberParameter(1, 1_000, { description: 'Maximum number of entries to return.' }, 100)
  limit!: number;

  @Parameter(kinds.cursor(), { description: 'The `nextCursor` of the previous response.' })
  cursor?: string;

  @Parameter(
    kinds.oneOf(['desc', 'asc']),
    { description: '`desc`: newest first. `asc`: oldest first, for pollers: it always gives a cursor to come back with.' },
    'desc',
  )
  order!: string;
}

export function trailFilterOf({ activityType, createdBy, tag, externalId, from, to, q }: TrailFilterQuery): TrailFilter {
  return { activityType, createdBy, tags: tag, externalId, from, to, q };
}

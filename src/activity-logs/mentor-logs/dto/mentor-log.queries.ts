import { PAGE_MAX } from '../../../common/http/index.js';
import { ListParameter, NumberParameter, Parameter, kinds } from '../../../common/validation/index.js';
import type { MentorLogFilter } from '../mentor-log-scans.js';
import type { MentorLogSort } from '../mentor-log.repository.js';

class FilterQuery {
  @Parameter(kinds.plainId(), { description: 'The mentor. A USER always sees only their own logs.', example: 'mentor_a1b2c3' })
  mentor_id?: string;

  @ListParameter(kinds.plainId(), 50, {
    commas: true,
    description: 'One or more types, repeated or separated by commas.',
    example: ['session_completed', 'check_in'],
  })
  activity_type?: string[];

  @Parameter(kinds.plainId(), { description: 'The person whom the log is about.', example: 'contact_xyz123' })
  contact_id?: string;

  @Parameter(kinds.externalId(), { description: 'The id that the log has where it comes from.', example: 'crm-4711' })
  external_id?: string;

  @Parameter(kinds.timeOrDate(), { description: 'Inclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC).', example: '2026-03-01' })
  from?: Date;

  @Parameter(kinds.timeOrDate(), {
    description: 'Exclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC).',
    example: '2026-04-01T00:00:00Z',
  })
  to?: Date;

  @Parameter(kinds.searchWords(), {
    description: 'Words in the description. Every one must occur, as a word or the beginning of one, in any case.',
    example: 'review',
  })
  q?: string;

  @Parameter(
    kinds.oneOf(['occurred_at', '-occurred_at', 'created_at', '-created_at']),
    { description: 'The order; with `-` the newest first.' },
    '-occurred_at',
  )
  sort!: MentorLogSort;
}

export class ListMentorLogsQuery extends FilterQuery {
  @NumberParameter(1, PAGE_MAX, { description: 'Page number, from 1; not together with `cursor`.', example: 1 })
  page?: number;

  @NumberParameter(1, 100, { description: 'Logs per page.' }, 20)
  limit!: number;

  @Parameter(kinds.cursor(), { description: 'The `next_cursor` of the previous response.' })
  cursor?: string;
}

export class ExportMentorLogsQuery extends FilterQuery {
  @Parameter(kinds.oneOf(['csv', 'ndjson']), { description: '`csv` for spreadsheets, `ndjson` for programs.' }, 'csv')
  format!: 'csv' | 'ndjson';
}

export function mentorLogFilterOf({ mentor_id, activity_type, contact_id, external_id, from, to, q }: FilterQuery): MentorLogFilter {
  return { mentorId: mentor_id, activityTypes: activity_type, contactId: contact_id, externalId: external_id, from, to, q };
}

import { Changeable, Clearable, Optional, Required, RequiredList, kinds } from '../../../common/validation/index.js';

const DESCRIPTION = { description: 'What was done, in the mentor’s own words.', example: 'Monthly progress review' };
const TYPE = { description: 'A standard type, or one from the organization’s settings.', example: 'session_completed' };
const CONTACT = { description: 'The contact it was done with.', example: 'contact_xyz123' };
const OCCURRED = { description: 'When it happened, with a time zone; at most 5 minutes in the future.', example: '2026-03-26T13:00:00Z' };

export class CreateMentorLogRequest {
  @Optional(kinds.plainId(), { description: 'The mentor. A USER may omit it, since they can record only their own logs.', example: 'mentor_a1b2c3' })
  mentor_id?: string;

  @Required(kinds.plainId(), TYPE)
  activity_type!: string;

  @Required(kinds.text(2_000), DESCRIPTION)
  description!: string;

  @Optional(kinds.plainId(), CONTACT)
  contact_id?: string;

  @Optional(kinds.integer(0, 1_440), { example: 60 })
  duration_minutes?: number;

  @Required(kinds.time(), OCCURRED)
  occurred_at!: Date;

  @Optional(kinds.externalId(), {
    description: 'Your own id of the log, unique in the organization. A repeat with the same content returns the stored log and writes nothing.',
    example: 'crm-4711',
  })
  external_id?: string;
}

/** Omitted fields keep their value; `null` clears an optional one. */
export class UpdateMentorLogRequest {
  @Changeable(kinds.plainId(), TYPE)
  activity_type?: string;

  @Changeable(kinds.text(2_000), DESCRIPTION)
  description?: string;

  @Clearable(kinds.plainId(), CONTACT)
  contact_id?: string | null;

  @Clearable(kinds.integer(0, 1_440), { example: 65 })
  duration_minutes?: number | null;

  @Changeable(kinds.time(), OCCURRED)
  occurred_at?: Date;
}

export class CreateMentorLogsRequest {
  @RequiredList(() => CreateMentorLogRequest, 1, 1_000, { description: '1 to 1,000 logs, recorded all or nothing.' })
  logs!: CreateMentorLogRequest[];
}

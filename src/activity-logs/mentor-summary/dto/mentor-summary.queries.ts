import { parseDate } from '../../../common/text/time.js';
import { Parameter, kinds, type Kind } from '../../../common/validation/index.js';
import { PERIODS, type Period } from '../../../common/calendar/period.js';
import { timeZone } from '../../../common/calendar/time-zone.kind.js';

/** Years end on the last day of the calendar: the end of a later one could not be printed. */
const day: Kind = {
  openapi: { type: 'string', format: 'date' },
  problem: (value) =>
    typeof value === 'string' && parseDate(value) && value < '9999-01-01'
      ? undefined
      : 'must be a date such as 2026-03-26, from 1970 to 9998, that the calendar has',
};

export class SummaryQuery {
  @Parameter(kinds.oneOf(PERIODS), { description: 'Weeks are ISO 8601 weeks and begin on Monday.' }, 'month')
  period!: Period;

  @Parameter(day, { description: 'Any day of the period; default: today.', example: '2026-03-15' })
  date?: string;

  @Parameter(timeZone, { description: 'The time zone for the period’s bounds; default: the organization’s `timeZone`.', example: 'Europe/Berlin' })
  tz?: string;
}

export class CountByTypeQuery {
  @Parameter(kinds.timeOrDate(), { description: 'Inclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC).', example: '2026-01-01' })
  from?: Date;

  @Parameter(kinds.timeOrDate(), { description: 'Exclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC).', example: '2027-01-01' })
  to?: Date;
}

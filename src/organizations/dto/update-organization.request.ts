import { timeZone } from '../../common/calendar/time-zone.kind.js';
import { Changeable, Clearable, kinds, type Kind } from '../../common/validation/index.js';
import { STANDARD_ACTIVITY_TYPES } from '../standard-activity-types.js';

const ACTIVITY_TYPES_MAX = 100;

const addedActivityType: Kind = {
  ...kinds.plainId(),
  problem: (value) => {
    const isStandard = (STANDARD_ACTIVITY_TYPES as readonly unknown[]).includes(value);
    return isStandard ? 'must not be one of the five standard types, which are always there' : kinds.plainId().problem(value);
  },
};

/** Omitted fields keep their value. */
export class UpdateOrganizationRequest {
  @Changeable(kinds.name(200), { example: 'Neighbourhood Network' })
  name?: string;

  @Clearable(kinds.name(32), { description: '`null` clears it.', example: 'NN3' })
  acronym?: string | null;

  @Changeable(kinds.listOf(addedActivityType, 0, ACTIVITY_TYPES_MAX), {
    description: 'The complete list of mentor-log activity types in addition to the five standard ones. Logs of a removed type are kept.',
    example: ['home_visit'],
  })
  activityTypes?: string[];

  @Changeable(timeZone, { description: 'An IANA time zone: the default of `tz` in summaries and statistics. At first `UTC`.', example: 'Europe/Berlin' })
  timeZone?: string;
}

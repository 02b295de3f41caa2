import { BigCountColumn, KeyColumn, TextKeyColumn, TimeKeyColumn, type OrganizationId } from '../../database/index.js';

/** One sealed number of an organization: the amount of one key in one unit of time. Only the sealer writes it. */
export abstract class Counter {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  /** What the keys are: counters of one series can be added up. */
  @KeyColumn('series', 96)
  series!: string;

  @KeyColumn('granularity_key', 10)
  granularityKey!: string;

  /** The first moment of the unit; the epoch for all time. */
  @TimeKeyColumn('starts_at')
  startsAt!: Date;

  /** Empty if everything in the series counts. */
  @TextKeyColumn('counted_key', 64)
  key!: string;

  @BigCountColumn('amount')
  amount!: number;
}

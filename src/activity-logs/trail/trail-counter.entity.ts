import { Entity, Index } from 'typeorm';
import { BigCountColumn, KeyColumn, TextKeyColumn, TimeKeyColumn, type OrganizationId } from '../../database/index.js';

/** What entries are counted by; `all` counts each entry once. */
export type Dimension = 'all' | 'activityType' | 'createdBy' | 'tag';

/**
 * The number of sealed entries of an organization with one key (a type, a creator, a tag) in one span of `createdAt`:
 * ever, a UTC day, or a quarter of an hour, the finest step between time zones.
 *
 * Only the sealer writes it, when it assigns `seq`. It never goes down.
 */
@Entity('trail_counters', { withoutRowid: true })
@Index('ix_trail_counters_key', ['organizationId', 'dimension', 'key', 'shelf', 'startsAt'])
export class TrailCounter {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @KeyColumn('dimension', 16)
  dimension!: Dimension;

  /**
   * `ever`, `days`, or for a quarter of an hour its day, such as `2026-03-26`, so that the quarters of some days are
   * found without those in between.
   */
  @KeyColumn('shelf', 10)
  shelf!: string;

  /** The first moment of the span; for `ever` the epoch. */
  @TimeKeyColumn('starts_at')
  startsAt!: Date;

  /** Empty if every entry counts. */
  @TextKeyColumn('counted_key', 64)
  key!: string;

  @BigCountColumn('entries')
  entries!: number;
}

/** The shelf of a day's quarters of an hour. */
export function shelfOfDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

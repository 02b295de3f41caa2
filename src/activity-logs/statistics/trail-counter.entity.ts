import { Entity, Index } from 'typeorm';
import { BigCountColumn, KeyColumn, TextKeyColumn, TimeKeyColumn } from '../../database/index.js';

/** What entries are counted by; `all` counts each once. */
export type Dimension = 'all' | 'activityType' | 'createdBy' | 'tag';

/**
 * How many sealed entries of an organization have one key (a type, a creator, a tag) in one span of `createdAt`: ever, a
 * day of UTC, or a quarter of an hour, because zones differ by no less.
 *
 * Only the sealer writes it, with the places of the entries that it counts. It never goes down.
 */
@Entity('trail_counters', { withoutRowid: true })
@Index('ix_trail_counters_key', ['organizationId', 'dimension', 'key', 'shelf', 'startsAt'])
export class TrailCounter {
  @KeyColumn('organization_id')
  organizationId!: string;

  @KeyColumn('dimension', 16)
  dimension!: Dimension;

  /** `ever`, `days`, or for a quarter of an hour its day, such as `2026-03-26`: so the quarters of some days are found without those in between. */
  @KeyColumn('shelf', 10)
  shelf!: string;

  /** The first moment of the span; for `ever` that of the epoch. */
  @TimeKeyColumn('starts_at')
  startsAt!: Date;

  /** Empty where each entry counts. */
  @TextKeyColumn('counted_key', 64)
  key!: string;

  @BigCountColumn('entries')
  entries!: number;
}

/** Where the quarters of an hour of a day stand. */
export function shelfOfDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

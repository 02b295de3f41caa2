import { Entity } from 'typeorm';
import { CountColumn, FlagColumn, JsonColumn, KeyColumn, TextColumn, TimeColumn, type OrganizationId } from '../database/index.js';

@Entity('organizations')
export class Organization {
  @KeyColumn('id')
  id!: OrganizationId;

  @TextColumn('name', 200)
  name!: string;

  @TextColumn('acronym', 32, { nullable: true })
  acronym!: string | null;

  /** The mentor-log activity types that the organization has added to the five standard ones. */
  @JsonColumn('activity_types')
  activityTypes!: string[];

  /** The organization created on the first start, on which callers without credentials act if mentor logs are open. */
  @FlagColumn('is_bootstrap')
  isBootstrap!: boolean;

  /** Counts the transactions that locked the row; see `OrganizationRepository.lock`. */
  @CountColumn('lock_count')
  lockCount!: number;

  @TimeColumn('created_at')
  createdAt!: Date;

  @TimeColumn('updated_at')
  updatedAt!: Date;
}

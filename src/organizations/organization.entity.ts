import { Entity } from 'typeorm';
import { CountColumn, FlagColumn, JsonColumn, KeyColumn, TextColumn, TimeColumn, WordColumn, type OrganizationId } from '../database/index.js';

/** Also of rows that a build without this column inserts. */
export const DEFAULT_TIME_ZONE = 'UTC';

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

  /** The IANA zone of days, weeks and months where a request names none. */
  @WordColumn('time_zone', 64, { default: DEFAULT_TIME_ZONE })
  timeZone!: string;

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

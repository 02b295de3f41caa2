import { Entity, Index } from 'typeorm';
import { CountColumn, KeyColumn, LongTextColumn, TextColumn, TimeColumn, WordColumn, type OrganizationId } from '../../database/index.js';

/**
 * A mentor's record of something they did with somebody they support. Unlike the trail it can be corrected and deleted.
 */
@Entity('mentor_logs')
@Index('ix_mentor_logs_occurred', ['organizationId', 'occurredAt', 'logId'])
/** Includes the columns of other filters, so that a filtered scan does not visit rows it does not need. */
@Index('ix_mentor_logs_created', ['organizationId', 'createdAt', 'logId', 'activityType', 'occurredAt'])
@Index('ix_mentor_logs_mentor_created', ['organizationId', 'mentorId', 'createdAt', 'logId', 'activityType', 'occurredAt'])
/** The order of a mentor's list, and every column that a summary reads, so that a summary never visits the rows. */
@Index('ix_mentor_logs_mentor', ['organizationId', 'mentorId', 'occurredAt', 'logId', 'activityType', 'durationMinutes', 'contactId'])
@Index('ix_mentor_logs_contact', ['organizationId', 'contactId', 'occurredAt', 'logId', 'mentorId', 'activityType'])
@Index('ix_mentor_logs_type', ['organizationId', 'activityType', 'occurredAt', 'logId'])
@Index('uq_mentor_logs_external', ['organizationId', 'externalId'], { unique: true })
export class MentorLog {
  @KeyColumn('organization_id')
  organizationId!: OrganizationId;

  @KeyColumn('log_id', 64)
  logId!: string;

  @WordColumn('mentor_id', 64)
  mentorId!: string;

  @WordColumn('activity_type', 64)
  activityType!: string;

  @TextColumn('description', 2000)
  description!: string;

  /** The words of the description, for `q`. */
  @LongTextColumn('search_text')
  searchText!: string;

  @WordColumn('contact_id', 64, { nullable: true })
  contactId!: string | null;

  @CountColumn('duration_minutes', { nullable: true })
  durationMinutes!: number | null;

  @TimeColumn('occurred_at')
  occurredAt!: Date;

  @TimeColumn('created_at')
  createdAt!: Date;

  @TimeColumn('updated_at', { nullable: true })
  updatedAt!: Date | null;

  /** The id that the log has where it comes from. */
  @WordColumn('external_id', 128, { nullable: true })
  externalId!: string | null;

  /** Of what was posted with it: by this a repeat is known, also after the log was corrected. */
  @WordColumn('external_digest', 64, { nullable: true })
  externalDigest!: string | null;
}

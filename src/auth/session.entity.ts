import { Entity, Index } from 'typeorm';
import { KeyColumn, TimeColumn, WordColumn, type OrganizationId } from '../database/index.js';

/** One sign-in, and the family of refresh tokens that goes on from it. */
@Entity('sessions')
@Index('ix_sessions_user', ['userId', 'endedAt', 'expiresAt'])
@Index('ix_sessions_expiry', ['expiresAt'])
export class Session {
  /** Whoever could sign tokens with it would be its user: random, and not ordered by time. */
  @KeyColumn('id')
  id!: string;

  @WordColumn('organization_id', 24)
  organizationId!: OrganizationId;

  @WordColumn('user_id', 24)
  userId!: string;

  @TimeColumn('created_at')
  createdAt!: Date;

  /** When its newest refresh token expires. */
  @TimeColumn('expires_at')
  expiresAt!: Date;

  @TimeColumn('ended_at', { nullable: true })
  endedAt!: Date | null;
}

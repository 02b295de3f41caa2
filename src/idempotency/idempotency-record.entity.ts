import { Entity, Index } from 'typeorm';
import { KeyColumn, LongTextColumn, TimeColumn, WordColumn } from '../database/index.js';

/** A POST that was sent with an `Idempotency-Key`, and what it was answered. */
@Entity('idempotency_records')
@Index('ix_idempotency_subject', ['organizationId', 'subjectId'])
@Index('ix_idempotency_expiry', ['expiresAt'])
export class IdempotencyRecord {
  /** Keyed digest of the caller and their key. */
  @KeyColumn('id', 64)
  id!: string;

  @WordColumn('organization_id', 24)
  organizationId!: string;

  /** Keyed digest of method, path and body. */
  @WordColumn('content_digest', 64)
  contentDigest!: string;

  /** Which attempt holds the key; another takes over where that one never finished. */
  @WordColumn('attempt', 36)
  attempt!: string;

  /** `running` until the answer is stored with the change itself; `erased` once its subject is gone. */
  @WordColumn('state', 16)
  state!: 'running' | 'answered' | 'erased';

  /** The answer, encrypted with a key that only the caller's own idempotency key gives. */
  @LongTextColumn('answer', { nullable: true })
  answer!: string | null;

  /** What the answer tells of, so that it can be erased with it. */
  @WordColumn('subject_id', 64, { nullable: true })
  subjectId!: string | null;

  @TimeColumn('attempted_at')
  attemptedAt!: Date;

  @TimeColumn('expires_at')
  expiresAt!: Date;
}

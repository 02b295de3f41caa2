import { Entity, Index } from 'typeorm';
import { KeyColumn, LongTextColumn, TimeColumn, WordColumn, type OrganizationId } from '../database/index.js';

/** A POST sent with an `Idempotency-Key`, and its response. */
@Entity('idempotency_records')
@Index('ix_idempotency_subject', ['organizationId', 'subjectId'])
@Index('ix_idempotency_expiry', ['expiresAt'])
export class IdempotencyRecord {
  /** Keyed digest of the caller and their key. */
  @KeyColumn('id', 64)
  id!: string;

  @WordColumn('organization_id', 24)
  organizationId!: OrganizationId;

  /** Keyed digest of method, path and body. */
  @WordColumn('content_digest', 64)
  contentDigest!: string;

  /** The attempt that holds the key. Another one takes over if that one never finishes. */
  @WordColumn('attempt', 36)
  attempt!: string;

  /** `running` until the response is stored with the change; `erased` once its subject is deleted or erased. */
  @WordColumn('state', 16)
  state!: 'running' | 'answered' | 'erased';

  /** The response, encrypted with a key that requires the caller's own idempotency key. */
  @LongTextColumn('answer', { nullable: true })
  answer!: string | null;

  /** The subject of the response, so that it can be erased with it. */
  @WordColumn('subject_id', 64, { nullable: true })
  subjectId!: string | null;

  @TimeColumn('attempted_at')
  attemptedAt!: Date;

  @TimeColumn('expires_at')
  expiresAt!: Date;
}

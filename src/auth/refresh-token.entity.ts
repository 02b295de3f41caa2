import { Entity, Index } from 'typeorm';
import { KeyColumn, TimeColumn, WordColumn } from '../database/index.js';

/** A refresh token works once. Used ones are kept until they expire, so that their reuse is noticed. */
@Entity('refresh_tokens')
@Index('ix_refresh_tokens_session', ['sessionId'])
@Index('ix_refresh_tokens_expiry', ['expiresAt'])
export class RefreshToken {
  /** HMAC-SHA-256 of the token in hex, under a key that the secret of the installation gives. */
  @KeyColumn('hash', 64)
  hash!: string;

  @WordColumn('session_id', 24)
  sessionId!: string;

  @TimeColumn('expires_at')
  expiresAt!: Date;

  @TimeColumn('used_at', { nullable: true })
  usedAt!: Date | null;

  /** From this and the token itself its successor was derived, where that may be given once more. */
  @WordColumn('successor_salt', 43, { nullable: true })
  successorSalt!: string | null;
}

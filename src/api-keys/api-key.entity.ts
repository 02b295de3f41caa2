import { Entity, Index } from 'typeorm';
import type { Permission } from '../access/index.js';
import { JsonColumn, KeyColumn, TextColumn, TimeColumn, WordColumn, type OrganizationId } from '../database/index.js';

@Entity('api_keys')
@Index('uq_api_keys_hash', ['secretHash'], { unique: true })
@Index('ix_api_keys_created', ['organizationId', 'revokedAt', 'createdAt', 'id'])
@Index('ix_api_keys_maker', ['organizationId', 'createdBy'])
@Index('ix_api_keys_role', ['organizationId', 'role', 'revokedAt'])
export class ApiKey {
  @KeyColumn('id')
  id!: string;

  @WordColumn('organization_id', 24)
  organizationId!: OrganizationId;

  @TextColumn('name', 200)
  name!: string;

  /** The name of a built-in role, or the id of a custom one. */
  @WordColumn('role', 24)
  role!: string;

  /** A part of the role's permissions; null is all of them. */
  @JsonColumn('permissions', { nullable: true })
  permissions!: Permission[] | null;

  /** SHA-256 of the key in hex. The key has 256 random bits, so it needs no slow hash. */
  @WordColumn('secret_hash', 64)
  secretHash!: string;

  /** The first characters of the key, by which people tell their keys apart. */
  @WordColumn('hint', 16)
  hint!: string;

  /** The user or key that made it. Null for keys from before this was kept. */
  @WordColumn('created_by', 24, { nullable: true })
  createdBy!: string | null;

  @TimeColumn('created_at')
  createdAt!: Date;

  @TimeColumn('expires_at', { nullable: true })
  expiresAt!: Date | null;

  @TimeColumn('revoked_at', { nullable: true })
  revokedAt!: Date | null;
}

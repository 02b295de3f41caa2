import { Entity, Index } from 'typeorm';
import type { BuiltInRole, Permission } from '../access/index.js';
import { CountColumn, ExactTextColumn, JsonColumn, KeyColumn, TimeColumn, WordColumn, type OrganizationId } from '../database/index.js';

@Entity('roles')
@Index('uq_roles_name', ['organizationId', 'name'], { unique: true })
@Index('uq_roles_name_key', ['organizationId', 'nameKey'], { unique: true })
@Index('ix_roles_created', ['organizationId', 'createdAt', 'id'])
export class CustomRole {
  @KeyColumn('id')
  id!: string;

  @WordColumn('organization_id', 24)
  organizationId!: OrganizationId;

  @ExactTextColumn('name', 64)
  name!: string;

  /** The same for names that look alike. Null for a role that looked like an older one before this was refused. */
  @WordColumn('name_key', 64, { nullable: true })
  nameKey!: string | null;

  @WordColumn('base', 16)
  base!: BuiltInRole;

  @JsonColumn('permissions')
  permissions!: Permission[];

  /** Counts the transactions that locked the row; see `RoleRepository.lock`. */
  @CountColumn('lock_count')
  lockCount!: number;

  @TimeColumn('created_at')
  createdAt!: Date;

  @TimeColumn('updated_at')
  updatedAt!: Date;
}

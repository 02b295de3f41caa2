import { Entity, Index } from 'typeorm';
import { KeyColumn, TextColumn, TimeColumn, WordColumn, type OrganizationId } from '../database/index.js';

export const USER_STATUSES = ['active', 'disabled'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

@Entity('users')
@Index('uq_users_email', ['email'], { unique: true })
@Index('uq_users_mentor_id', ['organizationId', 'mentorId'], { unique: true })
@Index('ix_users_created', ['organizationId', 'createdAt', 'id'])
@Index('ix_users_role', ['organizationId', 'role', 'status'])
export class User {
  @KeyColumn('id')
  id!: string;

  @WordColumn('organization_id', 24)
  organizationId!: OrganizationId;

  /** In lower case: one address is one account, however it is typed. */
  @TextColumn('email', 254)
  email!: string;

  @TextColumn('name', 200)
  name!: string;

  /** argon2id, in the PHC string format. */
  @WordColumn('password_hash', 200)
  passwordHash!: string;

  /** The name of a built-in role, or the id of a custom one. */
  @WordColumn('role', 24)
  role!: string;

  @WordColumn('status', 16)
  status!: UserStatus;

  @WordColumn('mentor_id', 64)
  mentorId!: string;

  @TimeColumn('created_at')
  createdAt!: Date;

  @TimeColumn('updated_at')
  updatedAt!: Date;
}

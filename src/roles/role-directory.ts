import { Injectable } from '@nestjs/common';
import { builtInRole, isBuiltInRole, type Role } from '../access/index.js';
import { ApiError } from '../common/errors/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Database, type ReadContext, type Transaction } from '../database/index.js';
import type { CustomRole } from './custom-role.entity.js';
import { RoleRepository } from './role.repository.js';

/** A role, and its stored form in a user or key: the name of a built-in role, the id of a custom one. */
export interface StorableRole {
  readonly stored: string;
  readonly role: Role;
}

/** Resolves the roles of users and keys. */
@Injectable()
export class RoleDirectory {
  constructor(
    private readonly database: Database,
    private readonly roles: RoleRepository,
  ) {}

  async resolve(scope: OrganizationScope, stored: string, on: ReadContext = this.database): Promise<Role> {
    if (isBuiltInRole(stored)) return builtInRole(stored);
    return present(await this.roles.find(scope, stored, on));
  }

  /** Many in one query; returns a function that resolves each. */
  async resolveAll(scope: OrganizationScope, allStored: readonly string[], on: ReadContext = this.database): Promise<(stored: string) => Role> {
    const ids = [...new Set(allStored)].filter((stored) => !isBuiltInRole(stored));
    const custom = new Map((await this.roles.findAll(scope, ids, on)).map((role) => [role.id, role]));
    return (stored) => (isBuiltInRole(stored) ? builtInRole(stored) : present(custom.get(stored)));
  }

  /** The role of this name, to be assigned to a user or key in this transaction; it cannot be deleted meanwhile. */
  async findToGive(tx: Transaction, scope: OrganizationScope, name: string): Promise<StorableRole | undefined> {
    if (isBuiltInRole(name)) return { stored: name, role: builtInRole(name) };
    const named = await this.roles.findByName(scope, name, tx);
    const locked = named && (await this.roles.lock(tx, scope, named.id));
    return locked ? { stored: locked.id, role: roleOf(locked) } : undefined;
  }
}

export function roleOf({ name, base, permissions }: CustomRole): Role {
  return { name, base, permissions };
}

/** A role in use cannot be deleted, so a missing one was unassigned between two reads. */
function present(role: CustomRole | null | undefined): Role {
  if (!role) throw new ApiError('database_unavailable', { detail: 'A role was changed while it was being read; retry the request.', retryAfterSeconds: 1 });
  return roleOf(role);
}

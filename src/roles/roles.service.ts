import { Injectable } from '@nestjs/common';
import { CallerChanges, Grants, isBuiltInRole, type Caller } from '../access/index.js';
import { Clock } from '../common/clock.js';
import { ApiError, invalid, notFound, taken } from '../common/errors/index.js';
import { Cursors, requireMatch } from '../common/http/index.js';
import { newObjectId } from '../common/ids.js';
import { TrailRecorder } from '../common/trail-recorder.js';
import { Database, isDuplicate, type Transaction } from '../database/index.js';
import { IdempotentWrites } from '../idempotency/index.js';
import { OrganizationRepository, Quotas } from '../organizations/index.js';
import { lookalikeKey, lookalikeOf } from '../common/text/visible.js';
import { changesBetween } from '../common/changes-between.js';
import type { CustomRole } from './custom-role.entity.js';
import type { CreateRoleRequest, ListRolesQuery, UpdateRoleRequest } from './dto/role.requests.js';
import { roleResponse, type RoleListResponse, type RoleResponse } from './dto/role.response.js';
import { roleOf } from './role-directory.js';
import { RoleRepository } from './role.repository.js';

const FIELDS = ['name', 'base', 'permissions'] as const;
const LIST = 'roles';

/** The custom roles of an organization. */
@Injectable()
export class RolesService {
  constructor(
    private readonly database: Database,
    private readonly writes: IdempotentWrites,
    private readonly roles: RoleRepository,
    private readonly organizations: OrganizationRepository,
    private readonly quotas: Quotas,
    private readonly grants: Grants,
    private readonly callerChanges: CallerChanges,
    private readonly trail: TrailRecorder,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
  ) {}

  async list({ scope }: Caller, query: ListRolesQuery): Promise<RoleListResponse> {
    const { rows, nextCursor } = await this.cursors.page(LIST, query, (limit, after) => this.roles.search(scope, limit, after));
    return { data: rows.map(roleResponse), nextCursor };
  }

  async create(caller: Caller, request: CreateRoleRequest): Promise<RoleResponse> {
    return this.writes.once(caller, async (tx) => {
      await this.quotas.takePlace(tx, caller.scope, 'roles', () => this.roles.count(tx, caller.scope));
      const now = this.clock.now();
      const { name, base, permissions } = request;
      const role: CustomRole = {
        id: newObjectId(now),
        organizationId: caller.scope.organizationId,
        name,
        nameKey: lookalikeKey(name),
        base,
        permissions,
        lockCount: 0,
        createdAt: now,
        updatedAt: now,
      };
      await this.grants.refuseBeyond(tx, caller, roleOf(role));
      await refuseTaken(name, () => this.roles.insert(tx, role));
      await this.record(tx, caller, 'create-role', `Created new role: ${name}`, undefined, role);
      return roleResponse(role);
    });
  }

  async update(caller: Caller, id: string, request: UpdateRoleRequest): Promise<RoleResponse> {
    if (FIELDS.every((field) => request[field] === undefined)) throw invalid({ field: 'body', message: `must contain at least one of ${FIELDS.join(', ')}` });
    return this.database.write(async (tx) => {
      await this.organizations.lock(tx, caller.scope);
      const before = await this.lockPresent(tx, caller, id);
      const { name = before.name, base = before.base, permissions = before.permissions } = request;
      const nameKey = name === before.name ? before.nameKey : lookalikeKey(name);
      const after: CustomRole = { ...before, name, nameKey, base, permissions, updatedAt: this.clock.now() };
      if (Object.keys(changesBetween<CustomRole>(before, after, FIELDS)).length === 0) return roleResponse(before);
      await this.grants.refuseBeyond(tx, caller, roleOf(after)); // all who have it gain by the change, perhaps the caller too
      await refuseTaken(name, () => this.roles.update(tx, caller.scope, id, { name, nameKey, base, permissions, updatedAt: after.updatedAt }));
      await this.record(tx, caller, 'update-role', `Updated role: ${name}`, before, after);
      this.callerChanges.announce(tx);
      return roleResponse(after);
    });
  }

  async remove(caller: Caller, id: string): Promise<void> {
    await this.database.write(async (tx) => {
      const role = await this.lockPresent(tx, caller, id);
      if (await this.roles.isInUse(tx, caller.scope, id)) throw new ApiError('role_in_use');
      await this.roles.remove(tx, caller.scope, id);
      await this.record(tx, caller, 'delete-role', `Deleted role: ${role.name}`, role, undefined);
    });
  }

  private async lockPresent(tx: Transaction, caller: Caller, id: string): Promise<CustomRole> {
    const role = await this.roles.lock(tx, caller.scope, id);
    if (!role) throw notFound('Role');
    requireMatch(caller.ifMatch, roleResponse(role));
    return role;
  }

  private async record(
    tx: Transaction,
    caller: Caller,
    activityType: 'create-role' | 'update-role' | 'delete-role',
    context: string,
    before?: CustomRole,
    after?: CustomRole,
  ): Promise<void> {
    const changes = changesBetween<CustomRole>(before ?? {}, after ?? {}, FIELDS);
    const id = (before ?? after)?.id ?? '';
    await this.trail.record(tx, caller, { activityType, context, target: { type: 'role', id }, changes, tags: before && after ? Object.keys(changes) : [] });
  }
}

/** The unique index decides, so that of two who ask at once for one name only one gets it. */
async function refuseTaken(name: string, write: () => Promise<void>): Promise<void> {
  if (isBuiltInRole(lookalikeOf(name))) throw taken('name', 'is the name of a built-in role; choose another');
  try {
    await write();
  } catch (error) {
    throw isDuplicate(error) ? taken('name', 'is the name of another role of the organization, or looks like it; choose another') : error;
  }
}

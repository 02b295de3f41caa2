import { Injectable } from '@nestjs/common';
import { Grants, MakerKeys, type Caller } from '../access/index.js';
import { ApiError, invalid, notFound } from '../common/errors/index.js';
import { Cursors, requireMatch } from '../common/http/index.js';
import { Database, type Transaction } from '../database/index.js';
import { IdempotentWrites } from '../idempotency/index.js';
import { OrganizationRepository, Quotas } from '../organizations/index.js';
import { RoleDirectory, type StorableRole } from '../roles/index.js';
import type { CreateUserRequest, ListUsersQuery, UpdateUserRequest } from './dto/user.requests.js';
import { userResponse, type UserListResponse, type UserResponse } from './dto/user.response.js';
import { Passwords } from './passwords.js';
import { isActiveOwner, refuseChange, refuseRevoking, refuseUnseen } from './user-rules.js';
import { UserWriter } from './user-writer.js';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

const LIST = 'users';

@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly writes: IdempotentWrites,
    private readonly users: UserRepository,
    private readonly writer: UserWriter,
    private readonly passwords: Passwords,
    private readonly roles: RoleDirectory,
    private readonly grants: Grants,
    private readonly makerKeys: MakerKeys,
    private readonly quotas: Quotas,
    private readonly organizations: OrganizationRepository,
    private readonly cursors: Cursors,
  ) {}

  async list({ scope }: Caller, query: ListUsersQuery): Promise<UserListResponse> {
    const { rows, nextCursor } = await this.cursors.page(LIST, query, (limit, after) => this.users.search(scope, limit, after));
    const stored = rows.map(({ role }) => role);
    const roleOf = await this.roles.resolveAll(scope, stored);
    const data = rows.map((user) => userResponse(user, roleOf(user.role)));
    return { data, nextCursor };
  }

  async get(caller: Caller, id: string): Promise<UserResponse> {
    refuseUnseen(caller, id);
    const user = found(await this.users.find(caller.scope, id));
    return userResponse(user, await this.roles.resolve(caller.scope, user.role));
  }

  async create(caller: Caller, { password, ...given }: CreateUserRequest): Promise<UserResponse> {
    const passwordHash = await this.passwords.hash(password);
    return this.writes.once(caller, async (tx) => {
      await this.quotas.takePlace(tx, caller.scope, 'users', () => this.users.count(tx, caller.scope));
      const role = await this.roleOfName(tx, caller, given.role);
      await this.grants.refuseBeyond(tx, caller, role.role);
      return userResponse(await this.writer.add(tx, caller, { ...given, passwordHash }, role), role.role);
    });
  }

  async update(caller: Caller, id: string, request: UpdateUserRequest): Promise<UserResponse> {
    refuseUnseen(caller, id);
    if (Object.values(request).every((value) => value === undefined))
      throw invalid({ field: 'body', message: 'must contain at least one of name, role, status, mentorId' });
    if (request.revokeApiKeys) refuseRevoking(caller, request);
    return this.database.write(async (tx) => {
      // Two who demote or disable each other must not both see the other still in office.
      if (request.role !== undefined || request.status !== undefined) await this.organizations.lock(tx, caller.scope);
      const user = found(await this.users.lock(tx, caller.scope, id));
      const role = await this.roles.resolve(caller.scope, user.role, tx);
      refuseChange(caller, role, request);
      requireMatch(caller.ifMatch, userResponse(user, role));

      const keepsRole = request.role === undefined || request.role === role.name;
      const given = keepsRole ? { stored: user.role, role } : await this.roleOfName(tx, caller, request.role as string);
      const { name = user.name, status = user.status, mentorId = user.mentorId } = request;
      const changed: User = { ...user, name, status, mentorId, role: given.stored };
      const isEnabled = user.status === 'disabled' && status === 'active';
      if (!keepsRole || isEnabled) await this.grants.refuseBeyond(tx, caller, given.role);
      if (isActiveOwner(user) && !isActiveOwner(changed) && !(await this.users.hasOtherActiveOwner(caller.scope, id, tx))) throw new ApiError('last_owner');
      const answer = await this.writer.change(tx, caller, { user, role }, { user: changed, role: given.role });
      if (request.revokeApiKeys) await this.makerKeys.revokeAllBy(tx, caller, id);
      return answer;
    });
  }

  private async roleOfName(tx: Transaction, caller: Caller, name: string): Promise<StorableRole> {
    const given = await this.roles.findToGive(tx, caller.scope, name);
    if (!given) throw invalid({ field: 'role', message: 'must be USER, ADMIN, OWNER or the name of one of the organization’s custom roles' });
    return given;
  }
}

function found(user: User | null): User {
  if (!user) throw notFound('User');
  return user;
}

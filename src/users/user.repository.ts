import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { Position } from '../common/http/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { acrossOrganizations, Database, FOR_UPDATE, newestFirst, sql, type ReadContext, type Transaction } from '../database/index.js';
import { User } from './user.entity.js';

@Injectable()
export class UserRepository {
  constructor(private readonly database: Database) {}

  async find({ organizationId }: OrganizationScope, id: string, on: ReadContext = this.database): Promise<User | null> {
    return on.manager.findOneBy(User, { organizationId, id });
  }

  /** Which of these ids are in the organization. */
  async knownAmong({ organizationId }: OrganizationScope, ids: readonly string[], on: ReadContext = this.database): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await on.manager.find(User, { select: { id: true }, where: { organizationId, id: In(ids) } });
    return rows.map(({ id }) => id);
  }

  /** Over all organizations: signing in, an address is all that is known of somebody. For that, and to keep addresses unique. */
  async findByEmail(email: string, on: ReadContext = this.database): Promise<User | null> {
    return acrossOrganizations(on.manager).findOneBy(User, { email });
  }

  async findByMentorId({ organizationId }: OrganizationScope, mentorId: string, on: ReadContext = this.database): Promise<User | null> {
    return on.manager.findOneBy(User, { organizationId, mentorId });
  }

  /** Newest first. */
  async search({ organizationId }: OrganizationScope, limit: number, after?: Position, on: ReadContext = this.database): Promise<User[]> {
    return newestFirst(on, { organizationId }, { entity: User, index: 'ix_users_created', where: sql`organization_id = ${organizationId}` }, limit, after);
  }

  /** Only the built-in role counts, as a custom one may lack the permissions to let anybody else in. */
  async hasOtherActiveOwner({ organizationId }: OrganizationScope, id: string, tx: Transaction): Promise<boolean> {
    return tx.manager.existsBy(User, { organizationId, role: 'OWNER', status: 'active', id: Not(id) });
  }

  async lock(tx: Transaction, { organizationId }: OrganizationScope, id: string): Promise<User | null> {
    return tx.manager.findOne(User, { where: { organizationId, id }, ...FOR_UPDATE });
  }

  async count(tx: Transaction, { organizationId }: OrganizationScope): Promise<number> {
    return tx.manager.countBy(User, { organizationId });
  }

  async insert(tx: Transaction, user: User): Promise<void> {
    await tx.manager.insert(User, user);
  }

  async update(tx: Transaction, { organizationId }: OrganizationScope, id: string, changed: Partial<Omit<User, 'id' | 'organizationId'>>): Promise<void> {
    await tx.manager.update(User, { organizationId, id }, changed);
  }
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Position } from '../common/http/index.js';
import { lookalikeKey } from '../common/text/visible.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Database, newestFirst, sql, type ReadContext, type Transaction } from '../database/index.js';
import { CustomRole } from './custom-role.entity.js';

@Injectable()
export class RoleRepository {
  constructor(private readonly database: Database) {}

  async find({ organizationId }: OrganizationScope, id: string, on: ReadContext = this.database): Promise<CustomRole | null> {
    return on.manager.findOneBy(CustomRole, { organizationId, id });
  }

  async findAll({ organizationId }: OrganizationScope, ids: readonly string[], on: ReadContext = this.database): Promise<CustomRole[]> {
    return ids.length === 0 ? [] : on.manager.findBy(CustomRole, { organizationId, id: In(ids) });
  }

  async findByName({ organizationId }: OrganizationScope, name: string, on: ReadContext = this.database): Promise<CustomRole | null> {
    const found = await on.manager.findBy(CustomRole, [
      { organizationId, name },
      { organizationId, nameKey: lookalikeKey(name) },
    ]);
    // Of those that look alike only the one that is meant; from before, its letters may be composed in another way.
    return found.find((role) => role.name.normalize('NFC') === name) ?? null;
  }

  /** The custom roles, newest first. */
  async search({ organizationId }: OrganizationScope, limit: number, after?: Position, on: ReadContext = this.database): Promise<CustomRole[]> {
    return newestFirst(
      on,
      { organizationId },
      { entity: CustomRole, index: 'ix_roles_created', where: sql`organization_id = ${organizationId}` },
      limit,
      after,
    );
  }

  /**
   * Makes giving a role and deleting it wait for one another, so that nobody is left with a role that is gone.
   * It writes to the row, as a mere lock would hold on one node of a Galera cluster only.
   */
  async lock(tx: Transaction, scope: OrganizationScope, id: string): Promise<CustomRole | null> {
    await tx.manager.increment(CustomRole, { organizationId: scope.organizationId, id }, 'lockCount', 1);
    return this.find(scope, id, tx);
  }

  async count(tx: Transaction, { organizationId }: OrganizationScope): Promise<number> {
    return tx.manager.countBy(CustomRole, { organizationId });
  }

  async insert(tx: Transaction, role: CustomRole): Promise<void> {
    await tx.manager.insert(CustomRole, role);
  }

  async update(
    tx: Transaction,
    { organizationId }: OrganizationScope,
    id: string,
    changed: Pick<CustomRole, 'name' | 'nameKey' | 'base' | 'permissions' | 'updatedAt'>,
  ): Promise<void> {
    await tx.manager.update(CustomRole, { organizationId, id }, changed);
  }

  async remove(tx: Transaction, { organizationId }: OrganizationScope, id: string): Promise<void> {
    await tx.manager.delete(CustomRole, { organizationId, id });
  }

  /**
   * Whether a user, or a key that is not revoked, has the role. It asks their tables by name:
   * users and keys know of roles, and roles must not know of them.
   */
  async isInUse(tx: Transaction, { organizationId }: OrganizationScope, id: string): Promise<boolean> {
    const holders = await tx.statements.rows(
      { organizationId },
      sql`SELECT 1 FROM users WHERE organization_id = ${organizationId} AND role = ${id}
       UNION ALL SELECT 1 FROM api_keys WHERE organization_id = ${organizationId} AND role = ${id} AND revoked_at IS NULL LIMIT 1`,
    );
    return holders.length > 0;
  }
}

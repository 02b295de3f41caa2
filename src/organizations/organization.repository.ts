import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Database, type OrganizationId, type ReadContext, type Transaction } from '../database/index.js';
import { Organization } from './organization.entity.js';

@Injectable()
export class OrganizationRepository {
  constructor(private readonly database: Database) {}

  async find(scope: OrganizationScope, on: ReadContext = this.database): Promise<Organization | null> {
    return on.manager.findOneBy(Organization, { id: scope.organizationId });
  }

  /** The organization of the first start. Null only before that is done. */
  async findBootstrap(on: ReadContext = this.database): Promise<Organization | null> {
    return on.manager.findOne(Organization, { where: { isBootstrap: true }, order: { id: 'ASC' } });
  }

  /** Of all of them: for whoever changes something about each. */
  async findIds(on: ReadContext = this.database): Promise<OrganizationId[]> {
    const organizations = await on.manager.find(Organization, { select: { id: true }, order: { id: 'ASC' } });
    return organizations.map(({ id }) => id);
  }

  async existsAny(on: ReadContext = this.database): Promise<boolean> {
    return on.manager.existsBy(Organization, {});
  }

  /**
   * Makes transactions that decide something about the whole organization wait for one another.
   * It writes to the row, as a mere lock would hold on one node of a Galera cluster only:
   * there the later of two such transactions fails at its commit, and is run again.
   */
  async lock(tx: Transaction, scope: OrganizationScope): Promise<Organization | null> {
    await tx.manager.increment(Organization, { id: scope.organizationId }, 'lockCount', 1);
    return this.find(scope, tx);
  }

  async insert(tx: Transaction, organization: Organization): Promise<void> {
    await tx.manager.insert(Organization, organization);
  }

  async update(
    tx: Transaction,
    scope: OrganizationScope,
    changed: Pick<Organization, 'name' | 'acronym' | 'activityTypes' | 'timeZone' | 'updatedAt'>,
  ): Promise<void> {
    await tx.manager.update(Organization, { id: scope.organizationId }, changed);
  }
}

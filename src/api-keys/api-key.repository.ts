import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Position } from '../common/http/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { acrossOrganizations, Database, FOR_UPDATE, newestFirst, sql, type ReadContext, type Transaction } from '../database/index.js';
import { ApiKey } from './api-key.entity.js';

@Injectable()
export class ApiKeyRepository {
  constructor(private readonly database: Database) {}

  /** Over all organizations: the secret itself proves to which of them it belongs. */
  async findBySecretHash(secretHash: string, on: ReadContext = this.database): Promise<ApiKey | null> {
    return acrossOrganizations(on.manager).findOneBy(ApiKey, { secretHash });
  }

  async find({ organizationId }: OrganizationScope, id: string, on: ReadContext = this.database): Promise<ApiKey | null> {
    return on.manager.findOneBy(ApiKey, { organizationId, id });
  }

  /** Revoked ones too: what they did stays in the trail under their id. */
  /** Which of these ids are in the organization. */
  async knownAmong({ organizationId }: OrganizationScope, ids: readonly string[], on: ReadContext = this.database): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await on.manager.find(ApiKey, { select: { id: true }, where: { organizationId, id: In(ids) } });
    return rows.map(({ id }) => id);
  }

  /** Those that are not revoked, newest first. */
  async search({ organizationId }: OrganizationScope, limit: number, after?: Position, on: ReadContext = this.database): Promise<ApiKey[]> {
    return newestFirst(
      on,
      { organizationId },
      { entity: ApiKey, index: 'ix_api_keys_created', where: sql`organization_id = ${organizationId} AND revoked_at IS NULL` },
      limit,
      after,
    );
  }

  /** Null for one that is revoked. */
  async lockUnrevoked(tx: Transaction, { organizationId }: OrganizationScope, id: string): Promise<ApiKey | null> {
    return tx.manager.findOne(ApiKey, { where: { organizationId, id, revokedAt: IsNull() }, ...FOR_UPDATE });
  }

  /** Of those that are not revoked. */
  async count(tx: Transaction, { organizationId }: OrganizationScope): Promise<number> {
    return tx.manager.countBy(ApiKey, { organizationId, revokedAt: IsNull() });
  }

  /** What any of these made, revoked or not. */
  async findMadeBy(tx: Transaction, { organizationId }: OrganizationScope, makers: readonly string[]): Promise<ApiKey[]> {
    return tx.manager.findBy(ApiKey, { organizationId, createdBy: In(makers) });
  }

  async insert(tx: Transaction, key: ApiKey): Promise<void> {
    await tx.manager.insert(ApiKey, key);
  }

  async revoke(tx: Transaction, { organizationId }: OrganizationScope, ids: readonly string[], at: Date): Promise<void> {
    await tx.manager.update(ApiKey, { organizationId, id: In(ids) }, { revokedAt: at });
  }
}

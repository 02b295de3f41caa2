import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, type FindOptionsWhere } from 'typeorm';
import type { Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { acrossOrganizations, Database, newestFirst, purgeInBatches, sql, type ReadContext, type Transaction } from '../../database/index.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';

@Injectable()
export class WebhookDeliveryRepository {
  constructor(private readonly database: Database) {}

  async find({ organizationId }: OrganizationScope, id: string, on: ReadContext = this.database): Promise<WebhookDelivery | null> {
    return on.manager.findOneBy(WebhookDelivery, { organizationId, id });
  }

  /** Deliveries of one webhook, newest first. */
  async search({ organizationId }: OrganizationScope, webhookId: string, limit: number, after?: Position): Promise<WebhookDelivery[]> {
    return newestFirst(
      this.database,
      { organizationId },
      { entity: WebhookDelivery, index: 'ix_webhook_deliveries_created', where: sql`organization_id = ${organizationId} AND webhook_id = ${webhookId}` },
      limit,
      after,
    );
  }

  async insert(tx: Transaction, delivery: WebhookDelivery): Promise<void> {
    await tx.manager.insert(WebhookDelivery, delivery);
  }

  async update(
    tx: Transaction,
    { organizationId }: OrganizationScope,
    id: string,
    change: Partial<Pick<WebhookDelivery, 'status' | 'attempts' | 'lastStatusCode' | 'lastError'>>,
  ): Promise<void> {
    await tx.manager.update(WebhookDelivery, { organizationId, id }, change);
  }

  /** Across all organizations: fails test messages whose instance ended before it recorded their outcome. */
  async failLostTests(before: Date): Promise<void> {
    const lost: FindOptionsWhere<WebhookDelivery> = { seq: IsNull(), status: 'pending', createdAt: LessThan(before) };
    if (!(await acrossOrganizations(this.database.manager).existsBy(WebhookDelivery, lost))) return;
    await this.database.write((tx) =>
      acrossOrganizations(tx.manager).update(WebhookDelivery, lost, { status: 'failed', lastError: 'The server stopped before the outcome was known' }),
    );
  }

  /** Over all organizations: deletes old ones that are not pending. */
  async purge(before: Date, isStopped?: () => boolean): Promise<void> {
    await purgeInBatches(
      this.database,
      { entity: WebhookDelivery, key: 'id', where: { status: In(['delivered', 'failed']), createdAt: LessThan(before) } },
      isStopped,
    );
  }
}

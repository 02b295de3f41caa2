import { Injectable } from '@nestjs/common';
import type { Position } from '../common/http/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Database, FOR_UPDATE, newestFirst, Sql, listSql, sql, sqlTime, type Lease, type ReadContext, type Transaction } from '../database/index.js';
import { latestAttempt } from './deliveries/retry-schedule.js';
import { Webhook } from './webhook.entity.js';

/** What the owner says of a webhook, and how far it has come; never whose it is. */
export type WebhookChange = Partial<Omit<Webhook, 'organizationId' | 'id' | 'createdAt' | 'leader' | 'leaderUntil'>>;

/** Enabled ones whose trail is sealed further than they have come. */
const BEHIND = sql`FROM webhooks AS webhook
  JOIN trail_heads AS head ON head.organization_id = webhook.organization_id AND head.tree_size > webhook.next_seq
  WHERE webhook.enabled = 1`;

@Injectable()
export class WebhookRepository {
  constructor(private readonly database: Database) {}

  async find({ organizationId }: OrganizationScope, id: string, on: ReadContext = this.database): Promise<Webhook | null> {
    return on.manager.findOneBy(Webhook, { organizationId, id });
  }

  /** Newest first. */
  async search({ organizationId }: OrganizationScope, limit: number, after?: Position): Promise<Webhook[]> {
    return newestFirst(
      this.database,
      { organizationId },
      { entity: Webhook, index: 'ix_webhooks_created', where: sql`organization_id = ${organizationId}` },
      limit,
      after,
    );
  }

  async lock(tx: Transaction, { organizationId }: OrganizationScope, id: string): Promise<Webhook | null> {
    return tx.manager.findOne(Webhook, { where: { organizationId, id }, ...FOR_UPDATE });
  }

  async count(tx: Transaction, { organizationId }: OrganizationScope): Promise<number> {
    return tx.manager.countBy(Webhook, { organizationId });
  }

  async insert(tx: Transaction, webhook: Webhook): Promise<void> {
    await tx.manager.insert(Webhook, webhook);
  }

  async update(tx: Transaction, { organizationId }: OrganizationScope, id: string, change: WebhookChange): Promise<void> {
    await tx.manager.update(Webhook, { organizationId, id }, change);
  }

  async remove(tx: Transaction, { organizationId }: OrganizationScope, id: string): Promise<void> {
    await tx.manager.delete(Webhook, { organizationId, id });
  }

  /** How far the trail is sealed, as this transaction sees it. The sealer's tables are asked by their name: they are not ours to write. */
  async countSealed(tx: Transaction, { organizationId }: OrganizationScope): Promise<number> {
    const [head] = await tx.statements.rows<{ tree_size: number | string }>(
      { organizationId },
      sql`SELECT tree_size FROM trail_heads WHERE organization_id = ${organizationId}`,
    );
    return Number(head?.tree_size ?? 0);
  }

  /** Makes this instance the one that delivers. False where another one is. */
  async lead(tx: Transaction, { organizationId }: OrganizationScope, id: string, lease: Lease): Promise<boolean> {
    return lease.take(tx, id, sql`organization_id = ${organizationId} AND id = ${id}`);
  }

  /** Over all organizations, for the scheduler: what the holder of `lease` could deliver now, those that waited longest first. */
  async findDue(lease: Lease, now: Date, limit: number, except: readonly string[] = []): Promise<Pick<Webhook, 'organizationId' | 'id'>[]> {
    const others = except.length > 0 ? sql`AND webhook.organization_id NOT IN (${listSql(except)})` : sql``;
    return this.database.primary.acrossOrganizations.rows<Pick<Webhook, 'organizationId' | 'id'>>(
      sql`SELECT webhook.organization_id AS organizationId, webhook.id AS id ${BEHIND}
        AND (webhook.next_attempt_at <= ${sqlTime(now.getTime())} OR webhook.next_attempt_at > ${sqlTime(latestAttempt(now).getTime())})
        AND (webhook.leader = ${lease.holder} OR ${Sql.trusted(lease.isOver('webhook'))}) ${others}
        ORDER BY webhook.next_attempt_at LIMIT ${limit}`,
    );
  }

  /** Over all organizations: how many entries webhooks have not come to yet. */
  async backlog(): Promise<number> {
    const [row] = await this.database.primary.acrossOrganizations.rows<{ entries: number | string | null }>(
      sql`SELECT SUM(head.tree_size - webhook.next_seq) AS entries ${BEHIND}`,
    );
    return Number(row?.entries ?? 0);
  }
}

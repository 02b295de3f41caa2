import { Inject, Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import type { Position } from '../common/http/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { Database, forUpdate, newestFirst, sql, type Lease, type ReadContext, type Transaction } from '../database/index.js';
import { latestAttempt } from './deliveries/retry-schedule.js';
import { Webhook } from './webhook.entity.js';

/** What the owner says of a webhook, and how far it has come; never whose it is. */
export type WebhookChange = Partial<Omit<Webhook, 'organizationId' | 'id' | 'createdAt' | 'leader' | 'leaderUntil'>>;

@Injectable()
export class WebhookRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async find({ organizationId }: OrganizationScope, id: string, on: ReadContext = this.database): Promise<Webhook | null> {
    return on.manager.findOneBy(Webhook, { organizationId, id });
  }

  /** Newest first. */
  async search({ organizationId }: OrganizationScope, limit: number, after?: Position): Promise<Webhook[]> {
    return newestFirst(this.database, { entity: Webhook, index: 'ix_webhooks_created', where: sql`organization_id = ${organizationId}` }, limit, after);
  }

  async lock(tx: Transaction, { organizationId }: OrganizationScope, id: string): Promise<Webhook | null> {
    return forUpdate(tx.manager.createQueryBuilder(Webhook, 'webhook').where({ organizationId, id })).getOne();
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
    const [head]: { tree_size: number | string }[] = await tx.manager.query('SELECT tree_size FROM trail_heads WHERE organization_id = ?', [organizationId]);
    return Number(head?.tree_size ?? 0);
  }

  /** Makes this instance the one that delivers. False where another one is. */
  async lead(tx: Transaction, { organizationId }: OrganizationScope, id: string, lease: Lease): Promise<boolean> {
    return lease.take(tx, id, sql`organization_id = ${organizationId} AND id = ${id}`);
  }

  /** Over all organizations, for the scheduler: what the holder of `lease` could deliver now, those that waited longest first. */
  async findDue(lease: Lease, now: Date, limit: number, except: readonly string[] = []): Promise<Pick<Webhook, 'organizationId' | 'id'>[]> {
    const query = this.behind()
      .select(['webhook.organizationId', 'webhook.id', 'webhook.nextAttemptAt'])
      .andWhere('(webhook.nextAttemptAt <= :now OR webhook.nextAttemptAt > :latest)', { now, latest: latestAttempt(now) })
      .andWhere(`(webhook.leader = :leader OR ${lease.isOver('webhook')})`, { leader: lease.holder });
    if (except.length > 0) query.andWhere('webhook.organizationId NOT IN (:...except)', { except });
    return query.orderBy('webhook.nextAttemptAt', 'ASC').limit(limit).getMany();
  }

  /** Over all organizations: how many entries webhooks have not come to yet. */
  async backlog(): Promise<number> {
    const row = await this.behind().select('SUM(head.tree_size - webhook.next_seq)', 'entries').getRawOne<{ entries: number | string | null }>();
    return Number(row?.entries ?? 0);
  }

  /** Enabled ones whose trail is sealed further than they have come. */
  private behind(): SelectQueryBuilder<Webhook> {
    return this.database.manager
      .createQueryBuilder(Webhook, 'webhook')
      .innerJoin('trail_heads', 'head', 'head.organization_id = webhook.organization_id AND head.tree_size > webhook.next_seq')
      .where('webhook.enabled = :enabled', { enabled: true });
  }
}

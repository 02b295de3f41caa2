import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { notFound } from '../../common/errors/index.js';
import { Cursors, type Position } from '../../common/http/index.js';
import { deliveryResponse, type DeliveryListResponse, type DeliveryResponse } from './dto/delivery.responses.js';
import type { ListDeliveriesQuery } from '../dto/webhook.requests.js';
import type { Webhook } from '../webhook.entity.js';
import { WebhookRepository } from '../webhook.repository.js';
import { TestMessages } from './test-messages.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';

/** What an owner sees of deliveries, and the one message that they can ask for. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly tests: TestMessages,
    private readonly cursors: Cursors,
  ) {}

  async list(caller: Caller, webhookId: string, query: ListDeliveriesQuery): Promise<DeliveryListResponse> {
    const webhook = await this.present(caller, webhookId);
    const search = (limit: number, after?: Position) => this.deliveries.search(caller.scope, webhookId, limit, after);
    const { rows, nextCursor } = await this.cursors.page(`deliveries:${webhookId}`, query, search);
    return { data: rows.map((delivery) => deliveryResponse(webhook, delivery)), nextCursor };
  }

  async test(caller: Caller, webhookId: string): Promise<DeliveryResponse> {
    const webhook = await this.present(caller, webhookId);
    return deliveryResponse(webhook, await this.tests.send(webhook));
  }

  private async present({ scope }: Caller, id: string): Promise<Webhook> {
    const webhook = await this.webhooks.find(scope, id);
    if (!webhook) throw notFound('Webhook');
    return webhook;
  }
}

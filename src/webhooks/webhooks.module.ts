import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { IntegrityModule } from '../integrity/index.js';
import { WebhookDeliveryWorker } from './deliveries/webhook-delivery-worker.js';
import { DeliveryScheduler } from './deliveries/delivery-scheduler.js';
import { DeliveriesService } from './deliveries/deliveries.service.js';
import { DeliveryOutcomes } from './deliveries/delivery-outcomes.js';
import { DeliveryPurge } from './deliveries/delivery-purge.js';
import { TestMessages } from './deliveries/test-messages.js';
import { WebhookDeliveryRepository } from './deliveries/webhook-delivery.repository.js';
import { HostResolver } from './sending/host-resolver.js';
import { MessageSender } from './sending/message-sender.js';
import { Messages } from './sending/message.js';
import { EgressPolicy } from './sending/egress-policy.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookRepository } from './webhook.repository.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Sends the trail to the receivers that an organization names. */
@Module({
  imports: [OrganizationsModule, IntegrityModule],
  controllers: [WebhooksController],
  providers: [
    WebhookRepository,
    WebhookSecrets,
    WebhooksService,
    HostResolver,
    EgressPolicy,
    Messages,
    MessageSender,
    WebhookDeliveryRepository,
    DeliveryOutcomes,
    WebhookDeliveryWorker,
    DeliveryScheduler,
    TestMessages,
    DeliveriesService,
    DeliveryPurge,
  ],
})
export class WebhooksModule {}

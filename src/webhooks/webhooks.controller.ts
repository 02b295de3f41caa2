import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentCaller, Endpoint, type Caller } from '../access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { objectIdOf } from '../common/http/index.js';
import { DeliveriesService } from './deliveries/deliveries.service.js';
import { DeliveryListResponse, DeliveryResponse } from './deliveries/dto/delivery.responses.js';
import { CreateWebhookRequest, ListDeliveriesQuery, ListWebhooksQuery, ReplayWebhookRequest, UpdateWebhookRequest } from './dto/webhook.requests.js';
import {
  CreatedWebhookResponse,
  ReplayResponse,
  UpdatedWebhookResponse,
  WebhookListResponse,
  WebhookResponse,
  withoutSecret,
} from './dto/webhook.responses.js';
import { WebhooksService } from './webhooks.service.js';

const PARAMS = { id: { description: 'The webhook’s id.', example: '667e56f98ada0eae284b21e7', pattern: '^[0-9a-f]{24}$' } };

const WHAT_IS_SENT = `From now on each sealed entry is sent as one \`POST\`, in \`seq\` order and at least once, as in the
[Standard Webhooks](https://www.standardwebhooks.com) specification: \`webhook-id\` (the same for every attempt, so that receivers can detect repeats),
\`webhook-timestamp\`, \`webhook-signature\`, and the body \`{"type": <activityType>, "timestamp": <createdAt>, "data": <the entry>}\`.
Any 2xx within 10 seconds is a success. A failed delivery is retried at growing intervals, and later entries wait for it;
after a day of failures, or immediately after a 410, the webhook is disabled.`;

@Controller('webhooks')
@ApiTags('Webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly deliveries: DeliveriesService,
  ) {}

  @Get()
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'List the webhooks',
    description: 'Secrets are not included.',
    answer: { body: WebhookListResponse, description: 'Newest first.' },
    errors: ['cursor_from_before_restore'],
    nextLink: 'nextCursor',
  })
  list(@CurrentCaller() caller: Caller, @Query() query: ListWebhooksQuery): Promise<WebhookListResponse> {
    return this.webhooks.list(caller, query);
  }

  @Post()
  @Endpoint({
    access: { who: 'OWNER', permission: 'create' },
    summary: 'Create a webhook',
    description: `${WHAT_IS_SENT} It reads the trail for its receiver, so you need the permission \`read\` too.`,
    bodyType: CreateWebhookRequest,
    bodyExample: { url: 'https://example.com/hooks/annals', activityTypes: ['create-user', 'update-user'], enabled: true },
    answer: { status: 201, body: CreatedWebhookResponse, description: 'The webhook and its secret, which is shown only once.' },
    errors: ['limit_reached'],
    location: (webhook: CreatedWebhookResponse) => `/api/v1/webhooks/${webhook.id}`,
    versioned: withoutSecret,
    idempotent: true,
  })
  create(@CurrentCaller() caller: Caller, @Body() request: CreateWebhookRequest): Promise<CreatedWebhookResponse> {
    return this.webhooks.create(caller, request);
  }

  @Get(':id')
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'Get a webhook',
    params: PARAMS,
    answer: { body: WebhookResponse, description: 'The webhook, without its secret.' },
    versioned: true,
  })
  get(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Webhook')) id: string): Promise<WebhookResponse> {
    return this.webhooks.get(caller, id);
  }

  @Patch(':id')
  @Endpoint({
    access: { who: 'OWNER', permission: 'update' },
    summary: 'Change, enable or disable a webhook, or rotate its secret',
    description:
      'A delivery that has begun is finished; the new filters apply to everything after it. A new URL or filter, and enabling, need the permission `read` too.',
    params: PARAMS,
    bodyType: UpdateWebhookRequest,
    bodyExample: { activityTypes: ['create-user'], enabled: true },
    answer: { body: UpdatedWebhookResponse, description: 'The updated webhook.' },
    versioned: withoutSecret,
    conditional: true,
  })
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', objectIdOf('Webhook')) id: string,
    @Body() request: UpdateWebhookRequest,
  ): Promise<UpdatedWebhookResponse> {
    return this.webhooks.update(caller, id, request);
  }

  @Delete(':id')
  @Endpoint({
    access: { who: 'OWNER', permission: 'delete' },
    summary: 'Delete a webhook',
    params: PARAMS,
    answer: { status: 204, description: 'The webhook and its secret were deleted.' },
    conditional: true,
  })
  remove(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Webhook')) id: string): Promise<void> {
    return this.webhooks.remove(caller, id);
  }

  @Post(':id/test')
  @Endpoint({
    access: { who: 'OWNER', permission: 'update' },
    summary: 'Send a test message',
    description: 'Sends a message of type `webhook.test` at once, out of order and without retries, even to a disabled webhook.',
    params: PARAMS,
    answer: { status: 202, body: DeliveryResponse, description: 'The message is being sent; the deliveries show its outcome.' },
  })
  test(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Webhook')) id: string): Promise<DeliveryResponse> {
    return this.deliveries.test(caller, id);
  }

  @Post(':id/replay')
  @Endpoint({
    access: { who: 'OWNER', permission: 'update' },
    summary: 'Deliver from another position in the trail',
    description: 'Entries from there on are sent again as new deliveries, by the current filters. A later `seq` skips the entries in between.',
    params: PARAMS,
    bodyType: ReplayWebhookRequest,
    bodyExample: { fromSeq: 0 },
    answer: { status: 202, body: ReplayResponse, description: 'Delivery continues from there.' },
    idempotent: true,
  })
  replay(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Webhook')) id: string, @Body() request: ReplayWebhookRequest): Promise<ReplayResponse> {
    return this.webhooks.replay(caller, id, request);
  }

  @Get(':id/deliveries')
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'List the deliveries of a webhook',
    params: PARAMS,
    answer: { body: DeliveryListResponse, description: 'Newest first.' },
    errors: ['cursor_from_before_restore'],
    nextLink: 'nextCursor',
  })
  listDeliveries(
    @CurrentCaller() caller: Caller,
    @Param('id', objectIdOf('Webhook')) id: string,
    @Query() query: ListDeliveriesQuery,
  ): Promise<DeliveryListResponse> {
    return this.deliveries.list(caller, id, query);
  }
}

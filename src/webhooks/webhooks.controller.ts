import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Endpoint, type Caller } from '../auth/access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { linkToNext, objectIdOf } from '../common/http/index.js';
import { DeliveriesService } from './deliveries/deliveries.service.js';
import { DeliveryListResponse, DeliveryResponse } from './dto/delivery.responses.js';
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

const PARAMS = { id: { description: 'The id of a webhook.', example: '667e56f98ada0eae284b21e7', pattern: '^[0-9a-f]{24}$' } };
const NEXT_PAGE = { Link: '`rel="next"`: the same request with the next cursor.' };

const WHAT_IS_SENT = `Each entry that is sealed from now on is sent as one \`POST\`, in the order of its \`seq\` and at least once, by the
[Standard Webhooks](https://www.standardwebhooks.com) specification: \`webhook-id\` (the same in every attempt, so that a repeat can be told),
\`webhook-timestamp\`, \`webhook-signature\`, and the body \`{"type": <activityType>, "timestamp": <createdAt>, "data": <the entry>}\`.
Any 2xx within 10 seconds is a success. After a failure it is tried again, ever less often, and nothing that comes later overtakes it;
after a day of failures, or at once where 410 is answered, the webhook is disabled.`;

@Controller('webhooks')
@ApiTags('Webhooks')
export class WebhooksController {
  constructor(
    @Inject(WebhooksService) private readonly webhooks: WebhooksService,
    @Inject(DeliveriesService) private readonly deliveries: DeliveriesService,
  ) {}

  @Get()
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'List the webhooks',
    description: 'Never their secrets.',
    answer: { body: WebhookListResponse, description: 'Newest first.', headers: NEXT_PAGE },
  })
  async list(
    @CurrentCaller() caller: Caller,
    @Query() query: ListWebhooksQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookListResponse> {
    const answer = await this.webhooks.list(caller, query);
    linkToNext(reply, answer.nextCursor);
    return answer;
  }

  @Post()
  @Endpoint({
    access: { who: 'OWNER', permission: 'create' },
    summary: 'Create a webhook',
    description: WHAT_IS_SENT,
    bodyType: CreateWebhookRequest,
    bodyExample: { url: 'https://example.com/hooks/annals', activityTypes: ['create-user', 'update-user'], enabled: true },
    answer: { status: 201, body: CreatedWebhookResponse, description: 'The webhook, and its secret this once.' },
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
    summary: 'Read a webhook',
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
    summary: 'Change, disable or enable a webhook, or give it a new secret',
    description: 'What has been begun to deliver is still delivered; everything after it by the new filters.',
    params: PARAMS,
    bodyType: UpdateWebhookRequest,
    bodyExample: { activityTypes: ['create-user'], enabled: true },
    answer: { body: UpdatedWebhookResponse, description: 'The webhook after the change.' },
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
    answer: { status: 204, description: 'It is deleted, and its secret with it.' },
    conditional: true,
  })
  remove(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Webhook')) id: string): Promise<void> {
    return this.webhooks.remove(caller, id);
  }

  @Post(':id/test')
  @Endpoint({
    access: { who: 'OWNER', permission: 'update' },
    summary: 'Send a test message',
    description: 'A message of the type `webhook.test`, at once, out of turn and without a second attempt; to a disabled webhook as well.',
    params: PARAMS,
    answer: { status: 202, body: DeliveryResponse, description: 'It is on its way; what becomes of it shows in the deliveries.' },
  })
  test(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Webhook')) id: string): Promise<DeliveryResponse> {
    return this.deliveries.test(caller, id);
  }

  @Post(':id/replay')
  @Endpoint({
    access: { who: 'OWNER', permission: 'update' },
    summary: 'Deliver from another place of the trail',
    description: 'Earlier entries are sent again, as new deliveries, by the present filters; a later place leaves out what lies between.',
    params: PARAMS,
    bodyType: ReplayWebhookRequest,
    bodyExample: { fromSeq: 0 },
    answer: { status: 202, body: ReplayResponse, description: 'It goes on from there.' },
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
    answer: { body: DeliveryListResponse, description: 'Newest first.', headers: NEXT_PAGE },
  })
  async listDeliveries(
    @CurrentCaller() caller: Caller,
    @Param('id', objectIdOf('Webhook')) id: string,
    @Query() query: ListDeliveriesQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryListResponse> {
    const answer = await this.deliveries.list(caller, id, query);
    linkToNext(reply, answer.nextCursor);
    return answer;
  }
}

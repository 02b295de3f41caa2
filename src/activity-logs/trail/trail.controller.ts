import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Endpoint, type Caller } from '../../auth/access/index.js';
import { ApiTags } from '../../common/api-docs.js';
import { arrayAnswer, linkToNext, objectIdOf } from '../../common/http/index.js';
import { CreateEntriesRequest, CreateEntryRequest } from './dto/create-entry.request.js';
import { EraseEntryRequest } from './dto/erase-entry.request.js';
import { EntryResponse } from './dto/entry.response.js';
import { CreatedEntriesResponse, EntryListResponse, QueriesResponse } from './dto/page.responses.js';
import { ArrayQuery, ListQuery, QueriesQuery } from './dto/trail.queries.js';
import { EntryErasure } from './entry-erasure.js';
import { TrailService } from './trail.service.js';

const OWN = { who: 'USER', permission: 'read' } as const;
const READ = { who: 'ADMIN', permission: 'read' } as const;
const ERASE = { who: 'OWNER', permission: 'delete' } as const;
const CREATE = { who: 'ADMIN', permission: 'create' } as const;

const ARRAY_ANSWER = {
  body: [EntryResponse] as const,
  description: 'Newest first.',
  headers: { 'X-Total-Count': 'How many there are in all.', Link: '`rel="next"`: where the next ones begin, if there are more.' },
};
const LIST_HEADERS = { Link: '`rel="next"`: the same request with the next cursor.' };

const EVENT_EXAMPLE = {
  activityType: 'export-invoice',
  context: 'Exported invoice A-17',
  tags: ['billing'],
  target: { type: 'invoice', id: 'A-17' },
  metadata: { amount: 120.5, currency: 'EUR' },
};

/** The six audit routes of the source contract, the modern list, the way in for integrators, and the erasure of payloads. */
@Controller('activities')
@ApiTags('Trail')
export class TrailController {
  constructor(
    @Inject(TrailService) private readonly trail: TrailService,
    @Inject(EntryErasure) private readonly erasure: EntryErasure,
  ) {}

  @Get()
  @Endpoint({
    access: OWN,
    summary: 'List entries with a cursor',
    description:
      'A USER sees their own entries, ADMIN and OWNER the organization’s. Empty is 200. With `order=asc` it never ends: an up-to-date reader gets an empty page and the cursor to come back with.',
    answer: { body: EntryListResponse, headers: LIST_HEADERS },
  })
  async list(@CurrentCaller() caller: Caller, @Query() query: ListQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<EntryListResponse> {
    const answer = await this.trail.list(caller, query);
    linkToNext(reply, answer.nextCursor);
    return answer;
  }

  @Post()
  @Endpoint({
    access: CREATE,
    summary: 'Record an event of your own',
    answer: { status: 201, body: EntryResponse, description: 'The entry, as it will stay.' },
    bodyType: CreateEntryRequest,
    bodyExample: EVENT_EXAMPLE,
    errors: ['reserved_activity_type'],
    idempotent: true,
    location: (entry: EntryResponse) => `/api/v1/activities/${entry._id}`,
  })
  create(@CurrentCaller() caller: Caller, @Body() request: CreateEntryRequest): Promise<EntryResponse> {
    return this.trail.create(caller, request);
  }

  @Post('batch')
  @Endpoint({
    access: CREATE,
    summary: 'Record many events at once, all or none',
    answer: { status: 201, body: CreatedEntriesResponse, description: 'The ids, in the order of the request.' },
    bodyType: CreateEntriesRequest,
    bodyExample: { activities: [EVENT_EXAMPLE, { activityType: 'print-badge', context: 'Printed a badge' }] },
    errors: ['reserved_activity_type'],
    idempotent: true,
  })
  createAll(@CurrentCaller() caller: Caller, @Body() request: CreateEntriesRequest): Promise<CreatedEntriesResponse> {
    return this.trail.createAll(caller, request.activities);
  }

  @Get('user')
  @Endpoint({ access: OWN, summary: 'The caller’s own entries', answer: ARRAY_ANSWER, errors: ['activities_not_found'] })
  async own(@CurrentCaller() caller: Caller, @Query() query: ArrayQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<EntryResponse[]> {
    return arrayAnswer(reply, await this.trail.own(caller, query));
  }

  @Get('queries')
  @Endpoint({ access: READ, summary: 'Search entries, in numbered pages', answer: { body: QueriesResponse }, errors: ['activities_not_found'] })
  queries(@CurrentCaller() caller: Caller, @Query() query: QueriesQuery): Promise<QueriesResponse> {
    return this.trail.queries(caller, query);
  }

  @Get('user/:userId')
  @Endpoint({
    access: READ,
    summary: 'The entries of one user or API key',
    answer: { ...ARRAY_ANSWER, description: 'Newest first; empty for somebody who has done nothing yet.' },
    params: { userId: { description: 'A user or an API key.', example: '667e52015767249ca5838bfa' } },
  })
  async ofUser(
    @CurrentCaller() caller: Caller,
    @Param('userId', objectIdOf('User')) userId: string,
    @Query() query: ArrayQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryResponse[]> {
    return arrayAnswer(reply, await this.trail.ofUser(caller, userId, query));
  }

  @Get('tags/:tag')
  @Endpoint({
    access: READ,
    summary: 'The entries with a tag',
    answer: ARRAY_ANSWER,
    errors: ['activities_not_found'],
    params: { tag: { description: 'The whole tag, percent-encoded.', example: 'acronym' } },
  })
  async ofTag(
    @CurrentCaller() caller: Caller,
    @Param('tag') tag: string,
    @Query() query: ArrayQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryResponse[]> {
    return arrayAnswer(reply, await this.trail.ofTag(caller, tag, query));
  }

  @Get('organization/:orgId')
  @Endpoint({
    access: READ,
    summary: 'The entries of an organization',
    answer: ARRAY_ANSWER,
    params: { orgId: { description: 'The caller’s own organization.', example: '666141dbfe2a0781e76f6549' } },
  })
  async ofOrganization(
    @CurrentCaller() caller: Caller,
    @Param('orgId', objectIdOf('Organization')) organizationId: string,
    @Query() query: ArrayQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryResponse[]> {
    return arrayAnswer(reply, await this.trail.ofOrganization(caller, organizationId, query));
  }

  @Get(':id')
  @Endpoint({
    access: READ,
    summary: 'One entry',
    answer: { body: EntryResponse },
    params: { id: { description: 'The `_id` of the entry.', example: '667e56bb8ada0eae284b21c1' } },
  })
  get(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Activity')) id: string): Promise<EntryResponse> {
    return this.trail.get(caller, id);
  }

  @Post(':id/erase')
  @Endpoint({
    access: ERASE,
    summary: 'Erase the payload of an entry',
    description:
      'For ever: context, changes, metadata, and where it came from. What happened, by whom and to what stays, and with it every proof. It leaves an `erase-activity` entry with the reason.',
    answer: { body: EntryResponse, description: 'The entry without its payload.' },
    params: { id: { description: 'The `_id` of the entry.', example: '667e56bb8ada0eae284b21c1' } },
    bodyType: EraseEntryRequest,
    bodyExample: { reason: 'Request of 2 June under article 17 GDPR' },
    errors: ['not_sealed'],
    idempotent: true,
  })
  erase(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Activity')) id: string, @Body() { reason }: EraseEntryRequest): Promise<EntryResponse> {
    return this.erasure.erase(caller, id, reason);
  }
}

import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { BATCH_BYTES_MAX, CurrentCaller, Endpoint, type Caller } from '../../access/index.js';
import { ApiTags } from '../../common/api-docs.js';
import { objectIdOf, type ArrayPage, type Kept } from '../../common/http/index.js';
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

const ARRAY_ANSWER = { body: [EntryResponse] as const, description: 'Newest first.' };
/** As in the source contract: a bare array. */
const ARRAY = { arrayPage: true, nextLink: 'nextCursor' } as const;

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
    private readonly trail: TrailService,
    private readonly erasure: EntryErasure,
  ) {}

  @Get()
  @Endpoint({
    access: OWN,
    summary: 'List entries',
    description:
      'A USER sees their own entries, ADMIN and OWNER the organization’s. An empty list is 200. With `order=asc` there is always a cursor: an up-to-date reader gets an empty page and the cursor for its next request.',
    answer: { body: EntryListResponse },
    errors: ['cursor_from_before_restore'],
    nextLink: 'nextCursor',
  })
  list(@CurrentCaller() caller: Caller, @Query() query: ListQuery): Promise<EntryListResponse> {
    return this.trail.list(caller, query);
  }

  @Post()
  @Endpoint({
    access: CREATE,
    summary: 'Record an event',
    answer: {
      status: 201,
      body: EntryResponse,
      description: 'The recorded entry, which never changes.',
      orKept: 'The entry that is already stored with this `externalId`.',
    },
    bodyType: CreateEntryRequest,
    bodyExample: EVENT_EXAMPLE,
    errors: ['reserved_activity_type', 'external_id_taken'],
    idempotent: true,
    location: (entry: EntryResponse) => `/api/v1/activities/${entry._id}`,
  })
  create(@CurrentCaller() caller: Caller, @Body() request: CreateEntryRequest): Promise<EntryResponse | Kept<EntryResponse>> {
    return this.trail.create(caller, request);
  }

  @Post('batch')
  @Endpoint({
    access: CREATE,
    summary: 'Record many events at once, all or nothing',
    answer: {
      status: 201,
      body: CreatedEntriesResponse,
      description: 'The ids, in request order.',
      orKept: 'All of them are already stored with their `externalId`.',
    },
    bodyType: CreateEntriesRequest,
    bodyExample: { activities: [EVENT_EXAMPLE, { activityType: 'print-badge', context: 'Printed a badge' }] },
    errors: ['reserved_activity_type', 'external_id_taken'],
    bodyLimit: BATCH_BYTES_MAX,
    idempotent: true,
  })
  createAll(@CurrentCaller() caller: Caller, @Body() request: CreateEntriesRequest): Promise<CreatedEntriesResponse | Kept<CreatedEntriesResponse>> {
    return this.trail.createAll(caller, request.activities);
  }

  @Get('user')
  @Endpoint({
    ...ARRAY,
    access: OWN,
    summary: 'List the caller’s own entries',
    answer: ARRAY_ANSWER,
    errors: ['cursor_from_before_restore', 'activities_not_found'],
  })
  own(@CurrentCaller() caller: Caller, @Query() query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    return this.trail.own(caller, query);
  }

  @Get('queries')
  @Endpoint({ access: READ, summary: 'Search entries, with numbered pages', answer: { body: QueriesResponse }, errors: ['activities_not_found'] })
  queries(@CurrentCaller() caller: Caller, @Query() query: QueriesQuery): Promise<QueriesResponse> {
    return this.trail.queries(caller, query);
  }

  @Get('user/:userId')
  @Endpoint({
    ...ARRAY,
    access: READ,
    summary: 'List the entries of a user or API key',
    answer: { ...ARRAY_ANSWER, description: 'Newest first; empty if they have no entries yet.' },
    params: { userId: { description: 'The id of a user or an API key.', example: '667e52015767249ca5838bfa' } },
    errors: ['cursor_from_before_restore'],
  })
  ofUser(@CurrentCaller() caller: Caller, @Param('userId', objectIdOf('User')) userId: string, @Query() query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    return this.trail.ofUser(caller, userId, query);
  }

  @Get('tags/:tag')
  @Endpoint({
    ...ARRAY,
    access: READ,
    summary: 'List the entries with a tag',
    answer: ARRAY_ANSWER,
    errors: ['cursor_from_before_restore', 'activities_not_found'],
    params: { tag: { description: 'The full tag, percent-encoded.', example: 'acronym' } },
  })
  ofTag(@CurrentCaller() caller: Caller, @Param('tag') tag: string, @Query() query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    return this.trail.ofTag(caller, tag, query);
  }

  @Get('organization/:orgId')
  @Endpoint({
    ...ARRAY,
    access: READ,
    summary: 'List the entries of an organization',
    answer: ARRAY_ANSWER,
    params: { orgId: { description: 'The caller’s own organization.', example: '666141dbfe2a0781e76f6549' } },
    errors: ['cursor_from_before_restore'],
  })
  ofOrganization(
    @CurrentCaller() caller: Caller,
    @Param('orgId', objectIdOf('Organization')) organizationId: string,
    @Query() query: ArrayQuery,
  ): Promise<ArrayPage<EntryResponse>> {
    return this.trail.ofOrganization(caller, organizationId, query);
  }

  @Get(':id')
  @Endpoint({
    access: READ,
    summary: 'Get an entry',
    answer: { body: EntryResponse },
    params: { id: { description: 'The entry’s `_id`.', example: '667e56bb8ada0eae284b21c1' } },
  })
  get(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Activity')) id: string): Promise<EntryResponse> {
    return this.trail.get(caller, id);
  }

  @Post(':id/erase')
  @Endpoint({
    access: ERASE,
    summary: 'Erase an entry’s payload',
    description:
      'Permanently erases context, changes, metadata, external id and origin. The type, the actor and the target stay, so every proof stays valid. An `erase-activity` entry records the reason.',
    answer: { body: EntryResponse, description: 'The entry without its payload.' },
    params: { id: { description: 'The entry’s `_id`.', example: '667e56bb8ada0eae284b21c1' } },
    bodyType: EraseEntryRequest,
    bodyExample: { reason: 'Request of 2 June under article 17 GDPR' },
    errors: ['not_sealed'],
    idempotent: true,
  })
  erase(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('Activity')) id: string, @Body() { reason }: EraseEntryRequest): Promise<EntryResponse> {
    return this.erasure.erase(caller, id, reason);
  }
}

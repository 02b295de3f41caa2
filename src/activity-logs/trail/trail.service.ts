import { Injectable } from '@nestjs/common';
import { ApiKeyRepository } from '../../api-keys/index.js';
import type { Caller } from '../../access/index.js';
import { isReserved } from '../../common/activity-types.js';
import { ApiError, invalid, notFound, type FieldError } from '../../common/errors/index.js';
import {
  beyondTheEnd,
  Cursors,
  refusePageWithCursor,
  refuseReversedRange,
  shownOf,
  type ArrayPage,
  type Kept,
  type Position,
} from '../../common/http/index.js';
import { textProblem } from '../../common/validation/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import type { CustomEvent } from '../../common/trail-recorder.js';
import type { Transaction } from '../../database/index.js';
import { IdempotentWrites, storedAlready } from '../../idempotency/index.js';
import { UserRepository } from '../../users/index.js';
import { customEventOf, type CreateEntryRequest } from './dto/create-entry.request.js';
import { entryResponse, type EntryResponse } from './dto/entry.response.js';
import type { CreatedEntriesResponse, EntryListResponse, QueriesResponse } from './dto/page.responses.js';
import { trailFilterOf, type ArrayQuery, type ListQuery, type QueriesQuery } from './dto/trail.queries.js';
import type { TrailEntry } from './trail-entry.entity.js';
import { TrailEntryRepository } from './trail-entry.repository.js';
import { TrailPages } from './trail-pages.js';
import type { TrailFilter } from './trail-scans.js';
import { TrailWriter } from './trail-writer.js';

const ARRAY_CURSOR = 'trail:array';

@Injectable()
export class TrailService {
  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly pages: TrailPages,
    private readonly writer: TrailWriter,
    private readonly writes: IdempotentWrites,
    private readonly users: UserRepository,
    private readonly apiKeys: ApiKeyRepository,
    private readonly cursors: Cursors,
  ) {}

  /** The caller's own entries, newest first. None at all is `activities_not_found`. */
  async own(caller: Caller, query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    return required(await this.array(caller.scope, { createdBy: caller.id }, query));
  }

  /** The entries of one user or API key. Somebody nobody knows is 404; somebody idle has an empty list. */
  async ofUser(caller: Caller, userId: string, query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    if (!(await this.knownCreators(caller.scope, [userId])).has(userId)) throw notFound('User');
    return this.array(caller.scope, { createdBy: userId }, query);
  }

  async ofTag(caller: Caller, tag: string, query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    if ([...tag].length > 64 || textProblem(tag)) throw nothingFound();
    return required(await this.array(caller.scope, { tags: [tag] }, query));
  }

  /** The whole trail of the caller's organization; another one's is as unknown as one that never was. */
  async ofOrganization(caller: Caller, organizationId: string, query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    if (!caller.scope.includes(organizationId)) throw notFound('Organization');
    return this.array(caller.scope, {}, query);
  }

  async get(caller: Caller, id: string): Promise<EntryResponse> {
    const entry = await this.entries.find(caller.scope, id);
    if (!entry) throw notFound('Activity');
    return entryResponse(entry);
  }

  /** Numbered pages with an exact total. */
  async queries(caller: Caller, query: QueriesQuery): Promise<QueriesResponse> {
    refuseReversedRange(query);
    const { limit, page } = query;
    const filter = await this.pages.rarestTagFirst(caller.scope, trailFilterOf(query));
    const direction = query.sortBy === 'createdAt:asc' ? 'ASC' : 'DESC';
    const { rows, total: totalResults } = await this.pages.page(caller.scope, filter, { direction, limit, page });
    if (totalResults === 0) throw nothingFound();
    return { limit, page, results: rows.map(entryResponse), totalPages: Math.ceil(totalResults / limit), totalResults };
  }

  /** The modern list: a USER sees their own entries, ADMIN and OWNER the organization's. */
  async list(caller: Caller, query: ListQuery): Promise<EntryListResponse> {
    refuseReversedRange(query);
    const filter = ownOnly(caller, trailFilterOf(query));
    return query.order === 'asc' ? this.forward(caller.scope, filter, query) : this.backward(caller.scope, filter, query);
  }

  /** Records an integrator's own event, unless it is already stored under its external id. */
  async create(caller: Caller, request: CreateEntryRequest): Promise<EntryResponse | Kept<EntryResponse>> {
    await this.refuseUnfit(caller.scope, [request], () => '');
    const event = customEventOf(request);
    return this.writes.once<EntryResponse | Kept<EntryResponse>>(
      caller,
      async (tx) => {
        const [stored] = await this.storedAlready(tx, caller.scope, [event], () => '');
        return stored ? { alreadyStored: entryResponse(stored) } : entryResponse(await this.writer.append(tx, caller, event));
      },
      { subjectOf: (answer) => shownOf(answer)._id, looksUpFirst: event.externalId !== undefined },
    );
  }

  /** Records all of them or none; those that are already stored stay as they are. */
  async createAll(caller: Caller, requests: readonly CreateEntryRequest[]): Promise<CreatedEntriesResponse | Kept<CreatedEntriesResponse>> {
    const prefix = (index: number) => `activities[${index}].`;
    await this.refuseUnfit(caller.scope, requests, prefix);
    const events = requests.map(customEventOf);
    return this.writes.once<CreatedEntriesResponse | Kept<CreatedEntriesResponse>>(
      caller,
      async (tx) => {
        const stored = await this.storedAlready(tx, caller.scope, events, prefix);
        const newEvents = events.filter((_, index) => !stored[index]);
        if (newEvents.length === 0) return { alreadyStored: { created: 0, ids: stored.flatMap((entry) => entry?.id ?? []) } };
        const added = (await this.writer.appendAll(tx, caller, newEvents)).values();
        return { created: newEvents.length, ids: stored.map((entry) => (entry ?? (added.next().value as TrailEntry)).id) };
      },
      { looksUpFirst: events.some(({ externalId }) => externalId !== undefined) },
    );
  }

  private storedAlready(
    tx: Transaction,
    scope: OrganizationScope,
    events: readonly CustomEvent[],
    prefix: (index: number) => string,
  ): Promise<(TrailEntry | undefined)[]> {
    const posted = events.map((event) => ({ externalId: event.externalId, content: event }));
    return storedAlready(
      posted,
      (index) => `${prefix(index)}externalId`,
      (ids) => this.entries.findByExternalIds(tx, scope, ids),
    );
  }

  private async array(scope: OrganizationScope, filter: TrailFilter, query: ArrayQuery): Promise<ArrayPage<EntryResponse>> {
    refusePageWithCursor(query);
    const after = this.cursors.read(ARRAY_CURSOR, query.cursor);
    const page = after?.page ?? query.page ?? 1;
    const { rows, total, hasMore } = await this.pages.page(scope, filter, { direction: 'DESC', limit: query.limit, page, after });
    return {
      items: rows.map(entryResponse),
      total,
      nextCursor: hasMore ? this.cursors.write(ARRAY_CURSOR, { ...positionOf(rows.at(-1) as TrailEntry), page: page + 1 }) : null,
    };
  }

  private async backward(scope: OrganizationScope, filter: TrailFilter, query: ListQuery): Promise<EntryListResponse> {
    const { rows, nextCursor } = await this.cursors.page('trail:desc', query, async (limit, after) =>
      this.entries.search(scope, await this.pages.rarestTagFirst(scope, filter), { direction: 'DESC', limit, after }),
    );
    return { data: rows.map(entryResponse), nextCursor };
  }

  /** In the order of `seq`, so that no late commit is skipped. Never ends: who has read everything gets an empty page and the place to come back to. */
  private async forward(scope: OrganizationScope, filter: TrailFilter, { limit, cursor }: ListQuery): Promise<EntryListResponse> {
    const fromSeq = cursor === undefined ? 0 : this.cursors.readSeq(cursor);
    const sealed = await this.entries.countSealed(scope);
    if (fromSeq > sealed) throw beyondTheEnd('cursor', sealed);
    const rows = await this.entries.searchSealed(scope, filter, { from: fromSeq, to: sealed }, limit);
    const nextSeq = rows.length < limit ? sealed : (rows.at(-1)?.seq as number) + 1;
    return { data: rows.map(entryResponse), nextCursor: this.cursors.writeSeq(nextSeq) };
  }

  private async refuseUnfit(scope: OrganizationScope, requests: readonly CreateEntryRequest[], prefix: (index: number) => string): Promise<void> {
    const reserved = requests.flatMap(({ activityType }, index): FieldError[] =>
      isReserved(activityType) ? [{ field: `${prefix(index)}activityType`, message: 'is reserved for Annals; choose a type of your own' }] : [],
    );
    if (reserved.length > 0) throw new ApiError('reserved_activity_type', { errors: reserved });

    const known = await this.knownCreators(scope, [...new Set(requests.flatMap(({ createdBy }) => createdBy ?? []))]);
    const strangers = requests.flatMap(({ createdBy }, index): FieldError[] =>
      createdBy !== undefined && !known.has(createdBy)
        ? [{ field: `${prefix(index)}createdBy`, message: 'must be a user or API key of the organization' }]
        : [],
    );
    if (strangers.length > 0) throw invalid(...strangers);
  }

  private async knownCreators(scope: OrganizationScope, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set([...(await this.users.knownAmong(scope, ids)), ...(await this.apiKeys.knownAmong(scope, ids))]);
  }
}

function positionOf(entry: TrailEntry): Position {
  return { time: entry.createdAt, id: entry.id };
}

function ownOnly(caller: Caller, filter: TrailFilter): TrailFilter {
  if (caller.role.base !== 'USER') return filter;
  if (filter.createdBy !== undefined && filter.createdBy !== caller.id) throw new ApiError('forbidden', { detail: 'A USER may see only their own entries.' });
  return { ...filter, createdBy: caller.id };
}

function required(page: ArrayPage<EntryResponse>): ArrayPage<EntryResponse> {
  if (page.total === 0) throw nothingFound();
  return page;
}

function nothingFound(): ApiError {
  return new ApiError('activities_not_found', { detail: 'Activities not found for the requested user.' });
}

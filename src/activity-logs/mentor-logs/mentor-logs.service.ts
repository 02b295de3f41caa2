import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { invalid, notFound, type FieldError } from '../../common/errors/index.js';
import { Cursors, refusePageWithCursor, refuseReversedRange, requireMatch, shownOf, type Kept } from '../../common/http/index.js';
import { newObjectId } from '../../common/ids.js';
import { searchTextOf } from '../../common/text/words.js';
import { TrailRecorder } from '../../common/trail-recorder.js';
import { Database, type Transaction } from '../../database/index.js';
import { contentDigest, IdempotentWrites, storedAlready } from '../../idempotency/index.js';
import { OrganizationsService, STANDARD_ACTIVITY_TYPES } from '../../organizations/index.js';
import { mentorLogFilterOf, type ListMentorLogsQuery } from './dto/mentor-log.queries.js';
import type { CreateMentorLogRequest, UpdateMentorLogRequest } from './dto/mentor-log.requests.js';
import { mentorLogResponse, type MentorLogResponse } from './dto/mentor-log.response.js';
import type { CreatedMentorLogsResponse, DeletedMentorLogResponse, MentorLogListResponse } from './dto/page.responses.js';
import { maySee, mentorOfNewLog, narrowedMentor } from './mentor-access.js';
import { logChanges, logCreated, logDeleted, logUpdated } from './mentor-log-events.js';
import { MentorLogPages } from './mentor-log-pages.js';
import type { MentorLog } from './mentor-log.entity.js';
import { MentorLogRepository } from './mentor-log.repository.js';

/** How far ahead of our clock a client's may run. */
const AHEAD_MINUTES_MAX = 5;

/** Requests with whose logs they are, and what is already stored of them. */
interface NewLogs {
  readonly requests: readonly CreateMentorLogRequest[];
  readonly mentorIds: readonly (string | undefined)[];
  readonly stored: readonly (MentorLog | undefined)[];
}

@Injectable()
export class MentorLogsService {
  constructor(
    private readonly logs: MentorLogRepository,
    private readonly pages: MentorLogPages,
    private readonly organizations: OrganizationsService,
    private readonly trail: TrailRecorder,
    private readonly database: Database,
    private readonly writes: IdempotentWrites,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
  ) {}

  async list(caller: Caller, query: ListMentorLogsQuery): Promise<MentorLogListResponse> {
    refuseReversedRange(query);
    refusePageWithCursor(query);
    const { sort, limit } = query;
    const filter = { ...mentorLogFilterOf(query), mentorId: narrowedMentor(caller, query.mentor_id) };
    const after = this.cursors.read(`logs:${sort}`, query.cursor);
    const page = after?.page ?? query.page ?? 1;
    const { rows, total, hasMore } = await this.pages.page(caller.scope, filter, { sort, limit, page, after });
    const last = hasMore ? rows.at(-1) : undefined;
    return {
      data: rows.map(mentorLogResponse),
      pagination: { page, limit, total },
      ...(last && {
        next_cursor: this.cursors.write(`logs:${sort}`, {
          time: sort.endsWith('occurred_at') ? last.occurredAt : last.createdAt,
          id: last.logId,
          page: page + 1,
        }),
      }),
    };
  }

  async get(caller: Caller, logId: string): Promise<MentorLogResponse> {
    return mentorLogResponse(visible(caller, await this.logs.find(caller.scope, logId)));
  }

  async create(caller: Caller, request: CreateMentorLogRequest): Promise<MentorLogResponse | Kept<MentorLogResponse>> {
    return this.writes.once<MentorLogResponse | Kept<MentorLogResponse>>(
      caller,
      async (tx) => {
        const { logs, added } = await this.addUnlessStored(tx, caller, [request], () => '');
        const answer = mentorLogResponse(logs[0] as MentorLog);
        return added === 0 ? { alreadyStored: answer } : answer;
      },
      { subjectOf: (answer) => shownOf(answer).log_id, looksUpFirst: request.external_id !== undefined },
    );
  }

  /** All of them or none, each with its trail entry; those that are already stored stay as they are. */
  async createAll(caller: Caller, requests: readonly CreateMentorLogRequest[]): Promise<CreatedMentorLogsResponse | Kept<CreatedMentorLogsResponse>> {
    return this.writes.once<CreatedMentorLogsResponse | Kept<CreatedMentorLogsResponse>>(
      caller,
      async (tx) => {
        const { logs, added } = await this.addUnlessStored(tx, caller, requests, (index) => `logs[${index}].`);
        const answer = { created: added, log_ids: logs.map((log) => log.logId) };
        return added === 0 ? { alreadyStored: answer } : answer;
      },
      { looksUpFirst: requests.some(({ external_id }) => external_id !== undefined) },
    );
  }

  /** In request order, with the number of those that are new. */
  private async addUnlessStored(
    tx: Transaction,
    caller: Caller,
    requests: readonly CreateMentorLogRequest[],
    prefix: (index: number) => string,
  ): Promise<{ readonly logs: readonly MentorLog[]; readonly added: number }> {
    const mentorIds = requests.map((request) => mentorOfNewLog(caller, request.mentor_id));
    const stored = await storedAlready(
      requests.map((request, index) => ({ externalId: request.external_id, content: contentOf(request, mentorIds[index]) })),
      (index) => `${prefix(index)}external_id`,
      (ids) => this.logs.findByExternalIds(tx, caller.scope, ids),
    );
    await this.refuseUnfit(tx, caller, { requests, mentorIds, stored }, prefix);
    const logs = requests.map((request, index) => stored[index] ?? this.newLog(caller, mentorIds[index] as string, request));
    const added = logs.filter((_, index) => !stored[index]);
    if (added.length > 0) {
      await this.logs.insertAll(tx, added);
      await this.trail.recordAll(tx, caller, added.map(logCreated));
    }
    return { logs, added: added.length };
  }

  /** A change that changes nothing leaves the log, and the trail, as they are. */
  async update(caller: Caller, logId: string, request: UpdateMentorLogRequest): Promise<MentorLogResponse> {
    if (Object.values(request).every((value) => value === undefined)) throw invalid({ field: 'body', message: 'must contain at least one field to change' });
    return this.database.write(async (tx) => {
      const before = visible(caller, await this.logs.findForUpdate(tx, caller.scope, logId));
      requireMatch(caller.ifMatch, mentorLogResponse(before));
      const newType = request.activity_type === before.activityType ? undefined : request.activity_type;
      const unfit = await this.unfitFields(tx, caller, [{ ...request, activity_type: newType }], () => '');
      if (unfit.length > 0) throw invalid(...unfit);
      const after = this.changed(before, request);
      const changes = logChanges(before, after);
      if (Object.keys(changes).length === 0) return mentorLogResponse(before);
      await this.logs.update(tx, caller.scope, after);
      if ('description' in changes) tx.leaveNoTrace();
      await this.trail.record(tx, caller, logUpdated(before, after, changes));
      return mentorLogResponse(after);
    });
  }

  /** Nothing of the description stays behind: not in the trail, which never had it, nor in a stored answer. */
  async remove(caller: Caller, logId: string): Promise<DeletedMentorLogResponse> {
    return this.database.write(async (tx) => {
      const log = visible(caller, await this.logs.findForUpdate(tx, caller.scope, logId));
      requireMatch(caller.ifMatch, mentorLogResponse(log));
      await this.logs.remove(tx, caller.scope, logId);
      tx.leaveNoTrace();
      await this.writes.eraseAnswersOf(tx, caller.scope, logId);
      await this.trail.record(tx, caller, logDeleted(log));
      return { deleted: true, log_id: logId };
    });
  }

  private newLog(caller: Caller, mentorId: string, request: CreateMentorLogRequest): MentorLog {
    const now = this.clock.now();
    return {
      organizationId: caller.scope.organizationId,
      logId: `log_${newObjectId(now)}`,
      mentorId,
      activityType: request.activity_type,
      description: request.description,
      searchText: searchTextOf(request.description),
      contactId: request.contact_id ?? null,
      durationMinutes: request.duration_minutes ?? null,
      occurredAt: request.occurred_at,
      createdAt: now,
      updatedAt: null,
      externalId: request.external_id ?? null,
      externalDigest: request.external_id === undefined ? null : contentDigest(contentOf(request, mentorId)),
    };
  }

  private changed(log: MentorLog, request: UpdateMentorLogRequest): MentorLog {
    const description = request.description ?? log.description;
    return {
      ...log,
      activityType: request.activity_type ?? log.activityType,
      description,
      searchText: searchTextOf(description),
      contactId: request.contact_id === undefined ? log.contactId : request.contact_id,
      durationMinutes: request.duration_minutes === undefined ? log.durationMinutes : request.duration_minutes,
      occurredAt: request.occurred_at ?? log.occurredAt,
      updatedAt: this.clock.now(),
    };
  }

  /**
   * Throws `validation_failed` for whatever is unfit in any of the new ones.
   * Asked inside `once`: a repeat answers what the first did, whatever the hour or the settings have become since.
   */
  private async refuseUnfit(tx: Transaction, caller: Caller, { requests, mentorIds, stored }: NewLogs, prefix: (index: number) => string): Promise<void> {
    const missing = mentorIds.flatMap((mentorId, index): FieldError[] =>
      mentorId === undefined ? [{ field: `${prefix(index)}mentor_id`, message: 'is required' }] : [],
    );
    const asked = requests.map((request, index) => (stored[index] ? {} : request));
    const errors = [...missing, ...(await this.unfitFields(tx, caller, asked, prefix))];
    if (errors.length > 0) throw invalid(...errors);
  }

  /** What depends on the organization's settings or on the hour: the type must be allowed, and nothing has happened in the future. */
  private async unfitFields(
    tx: Transaction,
    caller: Caller,
    logs: readonly { readonly activity_type?: string; readonly occurred_at?: Date }[],
    prefix: (index: number) => string,
  ): Promise<FieldError[]> {
    const latest = new Date(this.clock.now().getTime() + AHEAD_MINUTES_MAX * 60_000);
    const isStandard = (type: string | undefined) => type === undefined || (STANDARD_ACTIVITY_TYPES as readonly string[]).includes(type);
    const added = logs.every(({ activity_type }) => isStandard(activity_type)) ? [] : await this.organizations.addedActivityTypes(caller.scope, tx);
    const allowed: string[] = [...STANDARD_ACTIVITY_TYPES, ...added];
    return logs.flatMap(({ activity_type, occurred_at }, index): FieldError[] => [
      ...(activity_type !== undefined && !allowed.includes(activity_type)
        ? [{ field: `${prefix(index)}activity_type`, message: `must be one of ${allowed.join(', ')}` }]
        : []),
      ...(occurred_at && occurred_at > latest
        ? [{ field: `${prefix(index)}occurred_at`, message: `must not be more than ${AHEAD_MINUTES_MAX} minutes in the future` }]
        : []),
    ]);
  }
}

/** What a repeat has to have in common with the first request. The mentor is part of it, given or not. */
function contentOf(request: CreateMentorLogRequest, mentorId: string | undefined): object {
  return { ...request, mentor_id: mentorId };
}

function visible(caller: Caller, log: MentorLog | undefined): MentorLog {
  if (!log || !maySee(caller, log)) throw notFound('Activity log');
  return log;
}

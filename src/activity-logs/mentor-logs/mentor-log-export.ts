import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { refuseReversedRange, type Position } from '../../common/http/index.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { csvOf, ndjsonOf, type CsvColumns } from '../../common/text/tables.js';
import { printTime } from '../../common/text/time.js';
import { TrailRecorder } from '../../common/trail-recorder.js';
import { Database } from '../../database/index.js';
import { mentorLogFilterOf, type ExportMentorLogsQuery } from './dto/mentor-log.queries.js';
import { mentorLogResponse, type MentorLogResponse } from './dto/mentor-log.response.js';
import { narrowedMentor } from './mentor-access.js';
import { logsExported } from './mentor-log-events.js';
import { MentorLogRepository, type MentorLogSort } from './mentor-log.repository.js';
import type { MentorLogFilter } from './mentor-log-scans.js';

const ROWS_PER_READ = 500;
/** A rare filter skips many logs, so a page takes longer. Exports may wait longer than lists. */
const MILLISECONDS_PER_READ = 60_000;

/** The contract's fields, in the contract's order, and what came later. */
const CSV_COLUMNS: CsvColumns<MentorLogResponse> = [
  'log_id',
  'mentor_id',
  'activity_type',
  'description',
  'contact_id',
  'duration_minutes',
  'occurred_at',
  'created_at',
  'updated_at',
  'external_id',
];

/** Where a file begins: before the first time that is taken, or after the last. So its first page is found in the index of its order like every other. */
const BEGINNING: Readonly<Record<'ascending' | 'descending', Position>> = {
  ascending: { time: new Date(0), id: '' },
  descending: { time: new Date('9999-12-31T23:59:59.999Z'), id: '~' },
};

/** Logs as a file. However many there are, some hundreds at a time are in memory. */
@Injectable()
export class MentorLogExport {
  constructor(
    private readonly logs: MentorLogRepository,
    private readonly trail: TrailRecorder,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The parts of the file. The entry that tells of the export is committed before the first of them. */
  async open(caller: Caller, query: ExportMentorLogsQuery): Promise<AsyncIterable<string>> {
    refuseReversedRange(query);
    const filter: MentorLogFilter = { ...mentorLogFilterOf(query), mentorId: narrowedMentor(caller, query.mentor_id) };
    const recordedUntil = this.clock.now();
    if (!caller.isHead) await this.database.write((tx) => this.trail.record(tx, caller, logsExported(query.format, filtersOf(query))));
    const batches = this.batches(caller.scope, filter, query.sort, recordedUntil);
    return query.format === 'csv' ? csvOf(CSV_COLUMNS, batches) : ndjsonOf(batches);
  }

  /** Those that were recorded meanwhile are left out here and not by the database, which finds the others without going to their rows. */
  private async *batches(scope: OrganizationScope, filter: MentorLogFilter, sort: MentorLogSort, recordedUntil: Date): AsyncGenerator<MentorLogResponse[]> {
    let after = BEGINNING[sort.startsWith('-') ? 'descending' : 'ascending'];
    for (;;) {
      const rows = await this.logs.search(scope, filter, { sort, limit: ROWS_PER_READ, after, milliseconds: MILLISECONDS_PER_READ });
      yield rows.filter(({ createdAt }) => createdAt <= recordedUntil).map(mentorLogResponse);
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_PER_READ) return;
      // Whoever reads on in the order of recording would come to what is recorded meanwhile, without end.
      if (sort === 'created_at' && last.createdAt > recordedUntil) return;
      after = { time: sort.endsWith('occurred_at') ? last.occurredAt : last.createdAt, id: last.logId };
    }
  }
}

/** What was asked for, but for the words of a search and the external id, which may be about people. */
function filtersOf({ mentor_id, activity_type, contact_id, external_id, from, to, q, sort }: ExportMentorLogsQuery): Record<string, unknown> {
  return {
    sort,
    ...(mentor_id !== undefined && { mentor_id }),
    ...(activity_type && { activity_type }),
    ...(contact_id !== undefined && { contact_id }),
    ...(external_id !== undefined && { external_id: true }),
    ...(from && { from: printTime(from) }),
    ...(to && { to: printTime(to) }),
    ...(q !== undefined && { q: true }),
  };
}

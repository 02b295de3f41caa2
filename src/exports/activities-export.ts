import { Injectable } from '@nestjs/common';
import { TrailEntryRepository, entryResponse, trailFilterOf, type EntryResponse, type TrailEntry } from '../activity-logs/index.js';
import type { Caller } from '../access/index.js';
import { csvOf, ndjsonOf } from '../common/text/tables.js';
import { TrailRecorder } from '../common/trail-recorder.js';
import { Database } from '../database/index.js';
import { CheckpointsService } from '../integrity/index.js';
import { BundleWriter } from './bundle-writer.js';
import { CSV_COLUMNS } from './csv-columns.js';
import type { ExportActivitiesQuery } from './dto/export-activities.query.js';
import { activitiesExported, rangeOf, refuseUnfit } from './export-request.js';
import { SealedEntries } from './sealed-entries.js';
import { SealedMoment } from './sealed-moment.js';

/**
 * The trail as a file: everything acknowledged before the request, in `seq` order, and nothing later. Only one batch is
 * in memory at a time.
 */
@Injectable()
export class ActivitiesExport {
  constructor(
    private readonly moment: SealedMoment,
    private readonly trail: TrailEntryRepository,
    private readonly entries: SealedEntries,
    private readonly checkpoints: CheckpointsService,
    private readonly bundles: BundleWriter,
    private readonly recorder: TrailRecorder,
    private readonly database: Database,
  ) {}

  /**
   * The parts of the file. The entry that records the export is committed before the first part, and is not in the
   * file.
   */
  async open(caller: Caller, query: ExportActivitiesQuery): Promise<AsyncIterable<string>> {
    refuseUnfit(query);
    await this.moment.reached(caller.scope);
    const parts = query.format === 'bundle' ? await this.bundle(caller, query) : await this.table(caller, query);
    if (!caller.isHead) await this.database.write((tx) => this.recorder.record(tx, caller, activitiesExported(query)));
    return parts;
  }

  private async bundle({ scope }: Caller, query: ExportActivitiesQuery): Promise<AsyncIterable<string>> {
    const treeSize = await this.checkpoints.treeSize(scope);
    return this.bundles.write(scope, { ...rangeOf(query, treeSize), treeSize });
  }

  private async table({ scope }: Caller, query: ExportActivitiesQuery): Promise<AsyncIterable<string>> {
    const filter = trailFilterOf(query);
    const size = await this.trail.countSealed(scope);
    const isWhole = Object.values(filter).every((value) => value === undefined);
    const batches = shown(isWhole ? this.entries.range(scope, 0, size) : this.entries.matching(scope, filter, size));
    return query.format === 'csv' ? csvOf(CSV_COLUMNS, batches) : ndjsonOf(batches);
  }
}

/** Entries as the API shows them. */
async function* shown(batches: AsyncIterable<readonly TrailEntry[]>): AsyncGenerator<EntryResponse[]> {
  for await (const entries of batches) yield entries.map(entryResponse);
}

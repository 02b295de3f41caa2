import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Endpoint, ExportedFiles, type Caller } from '../access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { STREAMED_FILE_HEADERS } from '../common/http/index.js';
import { ActivitiesExport } from './activities-export.js';
import { CSV_COLUMNS } from './csv-columns.js';
import { ExportActivitiesQuery } from './dto/export-activities.query.js';

const FILES = {
  csv: { type: 'text/csv; charset=utf-8', name: 'activities.csv' },
  ndjson: { type: 'application/x-ndjson', name: 'activities.ndjson' },
  bundle: { type: 'application/x-ndjson', name: 'activities.bundle.ndjson' },
};

@Controller('activities')
@ApiTags('Trail')
export class ExportsController {
  constructor(
    private readonly exporter: ActivitiesExport,
    private readonly files: ExportedFiles,
  ) {}

  @Get('export')
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'Export entries',
    description:
      'Contains everything recorded before the request, in `seq` order. `csv` and `ndjson` take the filters of the list; in CSV, `tags`, `actor`, `target`, `changes` and `metadata` are JSON. `bundle` takes only `fromSeq` and `toSeq`, and can be verified offline. The export itself is recorded in the trail, after the entries in the file.',
    answer: {
      description: 'The file, streamed. A truncated file lacks the closing chunk and the trailer.',
      media: { 'text/csv': `${CSV_COLUMNS.join(',')}\r\n`, 'application/x-ndjson': '{"_id":"667e56bb8ada0eae284b21c1","activityType":"create-user"}\n' },
      headers: STREAMED_FILE_HEADERS,
    },
    errors: ['not_sealed', 'too_many_exports'],
  })
  async export(
    @CurrentCaller() caller: Caller,
    @Query() query: ExportActivitiesQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.files.send(reply, caller, FILES[query.format], () => this.exporter.open(caller, query));
  }
}

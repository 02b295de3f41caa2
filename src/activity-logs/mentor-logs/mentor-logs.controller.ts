import { Body, Controller, Delete, Get, Param, Post, Put, Query, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BATCH_BYTES_MAX, CurrentCaller, Endpoint, ExportedFiles, type Caller } from '../../access/index.js';
import { ApiTags } from '../../common/api-docs.js';
import { STREAMED_FILE_HEADERS, plainIdOf, type Kept } from '../../common/http/index.js';
import { ExportMentorLogsQuery, ListMentorLogsQuery } from './dto/mentor-log.queries.js';
import { CreateMentorLogRequest, CreateMentorLogsRequest, UpdateMentorLogRequest } from './dto/mentor-log.requests.js';
import { MentorLogResponse } from './dto/mentor-log.response.js';
import { CreatedMentorLogsResponse, DeletedMentorLogResponse, MentorLogListResponse } from './dto/page.responses.js';
import { MentorLogExport } from './mentor-log-export.js';
import { MentorLogsService } from './mentor-logs.service.js';

const ID = { id: { description: 'The `log_id`.', example: 'log_69c53c4c8a1f0e2b7d5a9e01' } };

const LOG_EXAMPLE = {
  mentor_id: 'mentor_a1b2c3',
  activity_type: 'session_completed',
  description: 'Monthly progress review',
  contact_id: 'contact_xyz123',
  duration_minutes: 60,
  occurred_at: '2026-03-26T13:00:00Z',
};

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' };

@Controller('activity-logs')
@ApiTags('Mentor logs')
export class MentorLogsController {
  constructor(
    private readonly logs: MentorLogsService,
    private readonly exporter: MentorLogExport,
    private readonly files: ExportedFiles,
  ) {}

  @Get()
  @Endpoint({
    access: { who: 'USER', permission: 'read', openable: true },
    summary: 'List mentor logs',
    description: 'A USER sees their own logs, ADMIN and OWNER the organization’s. Pages by `page` and `limit`, or by `cursor`.',
    answer: { body: MentorLogListResponse },
    errors: ['cursor_from_before_restore'],
    nextLink: 'next_cursor',
  })
  list(@CurrentCaller() caller: Caller, @Query() query: ListMentorLogsQuery): Promise<MentorLogListResponse> {
    return this.logs.list(caller, query);
  }

  @Post()
  @Endpoint({
    access: { who: 'USER', permission: 'create', openable: true },
    summary: 'Record a mentor log',
    answer: { status: 201, body: MentorLogResponse, description: 'The recorded log.', orKept: 'The log that is already stored with this `external_id`.' },
    bodyType: CreateMentorLogRequest,
    bodyExample: LOG_EXAMPLE,
    errors: ['external_id_taken'],
    idempotent: true,
    versioned: true,
    location: (log: MentorLogResponse) => `/api/v1/activity-logs/${log.log_id}`,
  })
  create(@CurrentCaller() caller: Caller, @Body() request: CreateMentorLogRequest): Promise<MentorLogResponse | Kept<MentorLogResponse>> {
    return this.logs.create(caller, request);
  }

  @Post('batch')
  @Endpoint({
    access: { who: 'USER', permission: 'create' },
    summary: 'Record many logs at once, all or nothing',
    answer: {
      status: 201,
      body: CreatedMentorLogsResponse,
      description: 'The ids, in request order.',
      orKept: 'All of them are already stored with their `external_id`.',
    },
    bodyType: CreateMentorLogsRequest,
    bodyExample: { logs: [LOG_EXAMPLE, { ...LOG_EXAMPLE, activity_type: 'check_in', description: 'Short call', duration_minutes: 10 }] },
    errors: ['external_id_taken'],
    bodyLimit: BATCH_BYTES_MAX,
    idempotent: true,
  })
  createAll(@CurrentCaller() caller: Caller, @Body() request: CreateMentorLogsRequest): Promise<CreatedMentorLogsResponse | Kept<CreatedMentorLogsResponse>> {
    return this.logs.createAll(caller, request.logs);
  }

  @Get('export')
  @Endpoint({
    access: { who: 'USER', permission: 'read' },
    summary: 'Export mentor logs',
    description: 'Takes the filters of the list. The export itself is recorded in the trail.',
    answer: {
      description: 'The file, streamed. A truncated file lacks the closing chunk and the trailer.',
      headers: STREAMED_FILE_HEADERS,
      media: {
        'text/csv': 'log_id,mentor_id,activity_type,description,contact_id,duration_minutes,occurred_at,created_at,updated_at,external_id\r\n',
        'application/x-ndjson': '{"log_id":"log_69c53c4c8a1f0e2b7d5a9e01","mentor_id":"mentor_a1b2c3"}\n',
      },
    },
    errors: ['too_many_exports'],
  })
  async export(
    @CurrentCaller() caller: Caller,
    @Query() query: ExportMentorLogsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = {
      type: MEDIA_TYPES[query.format],
      name: `activity-logs.${query.format}`,
    };
    return this.files.send(reply, caller, file, () => this.exporter.open(caller, query));
  }

  @Get(':id')
  @Endpoint({
    access: { who: 'USER', permission: 'read', openable: true },
    summary: 'Get a mentor log',
    answer: { body: MentorLogResponse },
    params: ID,
    versioned: true,
  })
  get(@CurrentCaller() caller: Caller, @Param('id', plainIdOf('Activity log')) id: string): Promise<MentorLogResponse> {
    return this.logs.get(caller, id);
  }

  @Put(':id')
  @Endpoint({
    access: { who: 'USER', permission: 'update', openable: true },
    summary: 'Correct a mentor log',
    description: 'Omitted fields keep their value; `null` clears an optional one. `mentor_id` cannot change.',
    answer: { body: MentorLogResponse, description: 'The whole updated log.' },
    params: ID,
    bodyType: UpdateMentorLogRequest,
    bodyExample: { description: 'Monthly progress review — updated notes added', duration_minutes: 65 },
    versioned: true,
    conditional: true,
  })
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', plainIdOf('Activity log')) id: string,
    @Body() request: UpdateMentorLogRequest,
  ): Promise<MentorLogResponse> {
    return this.logs.update(caller, id, request);
  }

  @Delete(':id')
  @Endpoint({
    access: { who: 'USER', permission: 'delete', openable: true },
    summary: 'Delete a mentor log',
    description: 'The trail records that it was deleted and by whom. Its description is not kept anywhere.',
    answer: { body: DeletedMentorLogResponse },
    params: ID,
    conditional: true,
  })
  remove(@CurrentCaller() caller: Caller, @Param('id', plainIdOf('Activity log')) id: string): Promise<DeletedMentorLogResponse> {
    return this.logs.remove(caller, id);
  }
}

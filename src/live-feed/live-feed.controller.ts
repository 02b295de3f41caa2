import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Endpoint, type Caller } from '../access/index.js';
import { ApiHeader, ApiTags } from '../common/api-docs.js';
import { DataEpoch, EPOCH_HEADER } from '../common/data-epoch.js';
import { StreamQuery } from './dto/stream.query.js';
import { LiveStreams } from './live-streams.js';

const EPOCH_HELP = 'The epoch of the data, which a restore from a backup changes. Keep it beside the last `id`, and send both to continue.';

/** No proxy may keep back, pack or store what is to be seen at once. */
const STREAM_HEADERS = { 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' };

const EXAMPLE = `: after 40
retry: 2000

id: 41
event: activity
data: {"_id":"667e56bb8ada0eae284b21c1","activityType":"create-user","seq":41}

: heartbeat

event: closed
data: {"reason":"slow-reader","lastSeq":41}
`;

@Controller('activities')
@ApiTags('Trail')
export class LiveFeedController {
  constructor(
    private readonly streams: LiveStreams,
    private readonly epoch: DataEpoch,
  ) {}

  @Get('stream')
  @Endpoint({
    access: { who: 'USER', permission: 'read' },
    summary: 'Stream entries as they are sealed',
    description:
      'Server-Sent Events in `seq` order, without gaps or repeats: `event: activity`, `id:` the `seq`, `data:` the entry. The first comment, such as `: after 40`, gives the starting position; other comments are heartbeats. A USER gets their own entries, ADMIN and OWNER the organization’s. If a payload is erased while a reader is behind, the stream is cut off. Otherwise the server says why it ends a stream: `closed` with `reason` (`slow-reader`, `access-ended`, `unavailable`, `restored`) and `lastSeq`, or `shutdown` with `lastSeq`. Reconnect with `Last-Event-ID`, as `EventSource` does automatically. A position beyond the end of the trail is refused, and so is an `epoch` from before a restore from a backup: then start again, at -1 or now.',
    answer: {
      description: 'The stream. It stays open until one side closes it.',
      media: { 'text/event-stream': EXAMPLE },
      headers: { 'Cache-Control': '`no-cache, no-transform`', [EPOCH_HEADER]: EPOCH_HELP },
    },
    errors: ['cursor_from_before_restore', 'too_many_streams'],
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The `id` of the last event received: the stream continues after it. -1 starts at the first entry.',
    schema: { type: 'string', pattern: '^(-1|\\d{1,16})$', examples: ['41'] },
  })
  async stream(
    @CurrentCaller() caller: Caller,
    @Query() query: StreamQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const events = await this.streams.start(caller, query, request.headers);
    void reply.headers({ ...STREAM_HEADERS, [EPOCH_HEADER]: this.epoch.id });
    return new StreamableFile(events, { type: 'text/event-stream' });
  }
}

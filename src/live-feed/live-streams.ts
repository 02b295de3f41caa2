import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { TrailEntryRepository } from '../activity-logs/index.js';
import { PresentCaller, type Caller } from '../access/index.js';
import { DataEpoch } from '../common/data-epoch.js';
import { ApiError, invalid } from '../common/errors/index.js';
import { beyondTheEnd } from '../common/http/index.js';
import { Metrics } from '../common/metrics.js';
import { BackgroundLoop } from '../common/background-loop.js';
import { SEQ_HELP, parseSeq, type StreamQuery } from './dto/stream.query.js';
import { EntryStream } from './entry-stream.js';
import { EventStream } from './event-stream.js';
import type { ClosingReason } from './event-text.js';
import { feedFilterOf } from './feed-filter.js';
import { LiveFeedLimits } from './live-feed-limits.js';
import { RecentEntriesOfAll } from './recent-entries-of-all.js';
import { Pace } from './pace.js';

const RETRY_AFTER_SECONDS = 5;
const CHECKS_AT_ONCE = 100;

interface OpenStream {
  readonly caller: Caller;
  readonly headers: IncomingHttpHeaders;
  /** Undefined while it is being opened. */
  stream?: EntryStream;
}

/** Every stream that this instance serves: who has them, how many, and for how long they may. */
@Injectable()
export class LiveStreams implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(LiveStreams.name);
  private readonly open = new Set<OpenStream>();
  private checking: BackgroundLoop | undefined;
  private stopListening: (() => void) | undefined;
  private readonly pace = new Pace();
  private isStopped = false;

  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly tails: RecentEntriesOfAll,
    private readonly callers: PresentCaller,
    private readonly limits: LiveFeedLimits,
    private readonly epoch: DataEpoch,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    const stops = [this.epoch.changed.listen(() => this.closeRestored()), this.tails.wentBack.listen((id) => this.closeRestored(id))];
    this.stopListening = () => stops.forEach((stop) => stop());
    this.checking = new BackgroundLoop('Checking the callers of streams', this.limits.accessCheckSeconds * 1000, () => this.checkAccess()).start();
  }

  /** Readers are told to come back, so that nobody waits for streams that would never end. */
  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    this.stopListening?.();
    for (const { stream } of this.open) stream?.shutDown();
    await this.checking?.stop();
  }

  /** Begins after `Last-Event-ID`, after `after`, or now: with the first entry that is sealed from here on. */
  async start(caller: Caller, query: StreamQuery, headers: IncomingHttpHeaders): Promise<EventStream> {
    const lastEventId = lastEventIdOf(headers);
    const after = lastEventId ?? query.after;
    if (query.epoch !== undefined) this.epoch.require(query.epoch, 'epoch');
    const opened = this.enter(caller, headers);
    try {
      const sealed = await this.entries.countSealed(caller.scope);
      if (after !== undefined && after >= sealed) throw beyondTheEnd(lastEventId === undefined ? 'after' : 'Last-Event-ID', sealed);
      if (caller.isHead) return this.nothing(opened);
      if (this.isStopped) throw new ApiError('shutting_down', { retryAfterSeconds: 1 });
      const tail = this.tails.take(caller.scope, sealed);
      const onClosed = (reason: ClosingReason) => this.metrics.streamsClosed.inc({ reason });
      const stream = new EntryStream(tail, feedFilterOf(caller, query), after === undefined ? sealed : after + 1, this.limits, this.pace, onClosed);
      opened.stream = stream;
      stream.events.once('close', () => {
        this.tails.release(caller.scope);
        this.leave(opened);
      });
      this.run(stream);
      return stream.events;
    } catch (error) {
      this.leave(opened);
      throw error;
    }
  }

  /** What a HEAD gets: a stream that is over. One that goes on would be read into the void for ever. */
  private nothing(opened: OpenStream): EventStream {
    this.leave(opened);
    const events = new EventStream();
    events.finish('', 0);
    return events;
  }

  private run(stream: EntryStream): void {
    stream.run().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'A stream failed');
      stream.close('unavailable');
    });
  }

  private enter(caller: Caller, headers: IncomingHttpHeaders): OpenStream {
    const { streamsPerCaller, streamsPerOrganization } = this.limits;
    const ofOrganization = [...this.open].filter(({ caller: { scope } }) => scope.includes(caller.scope.organizationId));
    const own = ofOrganization.filter(({ caller: { id } }) => id === caller.id);
    if (own.length >= streamsPerCaller) throw tooManyStreams(`You have ${streamsPerCaller} streams open.`);
    if (ofOrganization.length >= streamsPerOrganization) throw tooManyStreams(`Your organization has ${streamsPerOrganization} streams open.`);
    const opened = { caller, headers };
    this.open.add(opened);
    this.metrics.openStreams.set(this.open.size);
    return opened;
  }

  private leave(opened: OpenStream): void {
    this.open.delete(opened);
    this.metrics.openStreams.set(this.open.size);
  }

  /** Readers begin again where the data was put back under them: of one organization, or of all. */
  private closeRestored(organizationId?: string): void {
    for (const { caller, stream } of this.open) if (organizationId === undefined || caller.scope.includes(organizationId)) stream?.close('restored');
  }

  /** Whoever is no longer who they were loses the stream; with what they may now, they can open another. */
  private async checkAccess(): Promise<void> {
    const open = [...this.open];
    while (open.length > 0 && !this.isStopped) {
      await this.pace.ready();
      await Promise.all(
        open.splice(0, CHECKS_AT_ONCE).map(async ({ caller, headers, stream }) => {
          if (!(await this.callers.isUnchanged(caller, headers))) stream?.close('access-ended');
        }),
      );
    }
  }
}

function tooManyStreams(detail: string): ApiError {
  return new ApiError('too_many_streams', { detail, retryAfterSeconds: RETRY_AFTER_SECONDS });
}

function lastEventIdOf(headers: IncomingHttpHeaders): number | undefined {
  const text = headers['last-event-id'];
  if (text === undefined) return undefined;
  const seq = parseSeq(String(text));
  if (seq === undefined) throw invalid({ field: 'Last-Event-ID', message: SEQ_HELP });
  return seq;
}

import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiError } from '../common/errors/index.js';
import { streamedFile } from '../common/http/index.js';
import { Slots } from '../common/limits/index.js';
import { Metrics } from '../common/metrics.js';
import { SETTINGS, type Settings } from '../config/index.js';
import type { Caller } from './caller.js';
import { ExportLimits } from './export-limits.js';
import { PresentCaller } from './present-caller.js';

const RETRY_AFTER_SECONDS = 5;

interface FileName {
  readonly type: string;
  readonly name: string;
}

/**
 * The files that this instance is sending: a few at once per caller, while the caller is authorized and keeps reading.
 */
@Injectable()
export class ExportedFiles {
  private readonly slots = new Slots();

  constructor(
    private readonly callers: PresentCaller,
    private readonly limits: ExportLimits,
    private readonly metrics: Metrics,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** `open` reads, and writes the entry of the export, once there is a slot. A HEAD takes none, and gets an empty file. */
  async send(reply: FastifyReply, caller: Caller, file: FileName, open: () => Promise<AsyncIterable<string>>): Promise<StreamableFile> {
    if (caller.isHead) return streamedFile(reply, empty(await open()), file);
    const giveBack = this.take(caller);
    reply.raw.once('close', giveBack);
    try {
      const parts = await open();
      const ending = new AbortController();
      const sent = streamedFile(reply, this.watched(caller, reply, parts, ending), file, ending.signal);
      sent.getStream().once('close', giveBack);
      if (reply.raw.destroyed) sent.getStream().destroy();
      return sent;
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  private take(caller: Caller): () => void {
    const { exportsPerCaller, exportsPerOrganization } = this.settings;
    const taken = this.slots.take([
      { holder: `caller ${caller.id}`, max: exportsPerCaller },
      { holder: `organization ${caller.scope.organizationId}`, max: exportsPerOrganization },
    ]);
    if (typeof taken !== 'function') {
      const whose = taken.holder.startsWith('caller') ? 'You have' : 'Your organization has';
      throw new ApiError('too_many_exports', { detail: `${whose} ${taken.max} exports running already.`, retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    this.metrics.openExports.inc();
    let isHeld = true;
    return () => {
      if (isHeld) this.metrics.openExports.dec();
      isHeld = false;
      taken();
    };
  }

  /** Truncates the file if its caller is no longer authorized or has stopped reading. */
  private async *watched(caller: Caller, reply: FastifyReply, parts: AsyncIterable<string>, ending: AbortController): AsyncGenerator<string> {
    let checkedAt = performance.now();
    for await (const part of parts) {
      if (performance.now() - checkedAt >= this.limits.accessCheckMilliseconds) {
        if (!(await this.callers.isUnchanged(caller, reply.request.headers))) throw this.end(ending, 'access-ended');
        checkedAt = performance.now();
      }
      const impatience = setTimeout(() => this.end(ending, 'slow-reader'), this.limits.patienceMilliseconds);
      try {
        yield part;
      } finally {
        clearTimeout(impatience);
      }
    }
  }

  /** Returning instead of throwing would end the file normally, with the digest of a complete one. */
  private end(ending: AbortController, reason: string): Error {
    this.metrics.exportsCutOff.inc({ reason });
    ending.abort();
    return new Error(`An export was cut off: ${reason}`);
  }
}

/** The response to a HEAD: nothing is read. */
async function* empty(_parts: AsyncIterable<string>): AsyncGenerator<string> {
  // Nothing.
}

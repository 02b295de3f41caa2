import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { UnsealedEntryRepository } from '../../activity-logs/index.js';
import { Metrics } from '../../common/metrics.js';
import { BackgroundLoop } from '../../common/background-loop.js';

const CHECK_INTERVAL_SECONDS = 10;
/** Entries are sealed within 2 seconds. If the first in line still waits after this long, something is wrong. */
const STALLED_SECONDS = 30;

/** Entries are waiting, and none has been sealed for some time. */
export interface SealingStall {
  readonly seconds: number;
  readonly waitingEntries: number;
}

interface FirstInLine {
  readonly createdAt: number;
  readonly since: number;
  readonly entries: number;
}

/**
 * Notices when sealing has stalled, whatever the reason: no instance seals, the stored tree is not the signed one, a
 * clock was wrong. Runs in every instance, whether or not it seals, and measures with a monotonic clock.
 */
@Injectable()
export class SealingWatch implements OnApplicationShutdown {
  private readonly logger = new Logger(SealingWatch.name);
  private readonly checking = new BackgroundLoop('Checking whether entries are being sealed', CHECK_INTERVAL_SECONDS * 1000, () => this.check()).start();
  private lines: ReadonlyMap<string, FirstInLine> = new Map();
  private isStalled = false;

  constructor(
    private readonly unsealed: UnsealedEntryRepository,
    private readonly metrics: Metrics,
  ) {}

  /** As of the last check. */
  stall(): SealingStall | undefined {
    const now = performance.now();
    const stalled = [...this.lines.values()].filter(({ since }) => now - since >= STALLED_SECONDS * 1000);
    if (stalled.length === 0) return undefined;
    const seconds = Math.floor((now - Math.min(...stalled.map(({ since }) => since))) / 1000);
    return { seconds, waitingEntries: stalled.reduce((sum, { entries }) => sum + entries, 0) };
  }

  /** An organization's entries are sealed in order, so any progress changes the first in line. */
  async check(): Promise<void> {
    const now = performance.now();
    const lines = new Map<string, FirstInLine>();
    for (const { organizationId, entries, oldest } of await this.unsealed.backlogs()) {
      const [known, createdAt] = [this.lines.get(organizationId), oldest.getTime()];
      lines.set(organizationId, { createdAt, entries, since: known?.createdAt === createdAt ? known.since : now });
    }
    this.lines = lines;
    this.report();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.checking.stop();
  }

  private report(): void {
    const stall = this.stall();
    this.metrics.sealingStalledSeconds.set(stall?.seconds ?? 0);
    if (stall && !this.isStalled) this.logger.warn(stall, `Nothing was sealed for ${stall.seconds} s although ${stall.waitingEntries} entries wait`);
    if (!stall && this.isStalled) this.logger.log('Entries are sealed again');
    this.isStalled = stall !== undefined;
  }
}

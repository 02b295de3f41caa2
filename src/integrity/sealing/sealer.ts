import { setImmediate as otherWork } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { TrailAppended, UnsealedEntryRepository, type Backlog } from '../../activity-logs/index.js';
import { BackgroundLoop } from '../../common/background-loop.js';
import { Clock } from '../../common/clock.js';
import { Metrics } from '../../common/metrics.js';
import { SETTINGS, type Settings } from '../../config/index.js';
import { OrganizationScope } from '../../common/organization-scope.js';
import { OrganizationSealer } from './organization-sealer.js';

/** How long entries gather before they are sealed together. */
const GATHER_MILLISECONDS = 200;
/** How often an instance looks for unsealed entries that other instances wrote. */
const SWEEP_MILLISECONDS = 1_000;

/**
 * Batches per organization between two looks at all of them: counting a long backlog takes longer than sealing a batch
 * of it.
 */
const ROUNDS_PER_LOOK = 10;

/**
 * Seals committed entries, in every instance without SEALER=off. If an instance dies, the next one to look continues
 * its work.
 */
@Injectable()
export class Sealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Sealer.name);
  private readonly loop = new BackgroundLoop('Looking for entries to seal', SWEEP_MILLISECONDS, () => this.turn());
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly unsealed: UnsealedEntryRepository,
    private readonly organizations: OrganizationSealer,
    private readonly appended: TrailAppended,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'sealer'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.sealer === 'off') return;
    this.stopListening = this.appended.listen(() => this.loop.wake(GATHER_MILLISECONDS));
    this.loop.start(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopListening?.();
    await this.loop.stop();
    if (this.settings.sealer === 'off') return;
    await this.organizations.resign().catch((error: unknown) => this.logger.warn({ err: error }, 'Sealing could not be left to other instances at once'));
  }

  /**
   * Seals everything committed so far, unless another instance is doing so. Entries written meanwhile gather for the
   * next run: a batch costs about as much with one entry as with a hundred. Returns the number of entries sealed.
   */
  async sealAll(): Promise<number> {
    let total = 0;
    for (;;) {
      const { sealed, isMoreLeft } = await this.sealRounds(await this.look());
      total += sealed;
      if (!isMoreLeft || this.loop.isStopped) return total;
    }
  }

  /** One batch per organization in turn, repeated up to a number of rounds while there are more. */
  private async sealRounds(backlogs: readonly Backlog[]): Promise<{ readonly sealed: number; readonly isMoreLeft: boolean }> {
    let total = 0;
    let left = backlogs;
    for (let round = 0; round < ROUNDS_PER_LOOK && left.length > 0 && !this.loop.isStopped; round++) {
      const next: Backlog[] = [];
      for (const backlog of left) {
        const sealed = await this.sealBatch(OrganizationScope.ofRow(backlog));
        this.metrics.entriesSealed.inc(sealed);
        total += sealed;
        // SQLite answers at once: without yielding to the event loop, no request would be served until everything is
        // sealed. Writers queue now, ahead of the next batch.
        await otherWork();
        if (sealed > 0 && sealed < backlog.entries) next.push({ ...backlog, entries: backlog.entries - sealed });
      }
      left = next;
    }
    return { sealed: total, isMoreLeft: left.length > 0 };
  }

  /** An organization that cannot be sealed must not block the others. */
  private async sealBatch(scope: OrganizationScope): Promise<number> {
    try {
      return await this.organizations.sealBatch(scope);
    } catch (error) {
      this.metrics.sealsFailed.inc();
      this.logger.error({ err: error, organizationId: scope.organizationId }, 'Sealing failed and will be retried');
      return 0;
    }
  }

  private async turn(): Promise<void> {
    // After sealing something, expect more soon: other instances write too, and send no hint here.
    if ((await this.sealAll()) > 0) this.loop.wake(GATHER_MILLISECONDS);
  }

  private async look(): Promise<Backlog[]> {
    const backlogs = await this.unsealed.backlogs();
    const now = this.clock.now().getTime();
    this.metrics.unsealedEntries.set(backlogs.reduce((sum, { entries }) => sum + entries, 0));
    this.metrics.oldestUnsealedSeconds.set(Math.max(0, ...backlogs.map(({ oldest }) => (now - oldest.getTime()) / 1000)));
    return backlogs;
  }
}

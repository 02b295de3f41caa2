import { setImmediate as otherWork } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { TrailAppended, UnsealedEntryRepository, type Backlog } from '../../activity-logs/index.js';
import { Clock } from '../../common/clock.js';
import { Metrics } from '../../common/metrics.js';
import { SETTINGS, type Settings } from '../../config/index.js';
import { OrganizationScope } from '../../common/organization-scope.js';
import { OrganizationSealer } from './organization-sealer.js';

/** How long entries gather before they are sealed together. */
const GATHER_MILLISECONDS = 200;
/** How often an instance looks for what others have written and nobody sealed. */
const SWEEP_MILLISECONDS = 1_000;

/** Batches of one organization between two looks at all of them: to count a long line takes longer than to seal a batch of it. */
const ROUNDS_PER_LOOK = 10;

/** Runs in every instance that is not told to leave it to others, and seals whatever is committed; what one that died left undone, the next to look does. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Sealer.name);
  private timer: NodeJS.Timeout | undefined;
  private timerAt = 0;
  private isHinted = false;
  private running: Promise<void> | undefined;
  private stopListening: (() => void) | undefined;
  private isStopped = false;

  constructor(
    @Inject(UnsealedEntryRepository) private readonly unsealed: UnsealedEntryRepository,
    @Inject(OrganizationSealer) private readonly organizations: OrganizationSealer,
    @Inject(TrailAppended) private readonly appended: TrailAppended,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'sealer'>,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.sealer === 'off') return;
    this.stopListening = this.appended.listen(() => {
      this.isHinted = true;
      this.schedule(GATHER_MILLISECONDS);
    });
    this.schedule(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    this.stopListening?.();
    clearTimeout(this.timer);
    await this.running;
    if (this.settings.sealer === 'off') return;
    await this.organizations.resign().catch((error: unknown) => this.logger.warn({ err: error }, 'Sealing could not be left to other instances at once'));
  }

  /**
   * Seals everything that is committed now, unless another instance is at it. What is written meanwhile gathers for the next time: a batch
   * costs much the same with one entry in it as with a hundred. Answers how many entries that were.
   */
  async sealAll(): Promise<number> {
    let total = 0;
    for (;;) {
      const { sealed, isMoreLeft } = await this.sealRounds(await this.look());
      total += sealed;
      if (!isMoreLeft || this.isStopped) return total;
    }
  }

  /** A batch of each organization in turn, again while there are more, up to some rounds. */
  private async sealRounds(backlogs: readonly Backlog[]): Promise<{ readonly sealed: number; readonly isMoreLeft: boolean }> {
    let total = 0;
    let left = backlogs;
    for (let round = 0; round < ROUNDS_PER_LOOK && left.length > 0 && !this.isStopped; round++) {
      const next: Backlog[] = [];
      for (const backlog of left) {
        const sealed = await this.sealBatch(OrganizationScope.of(backlog.organizationId));
        this.metrics.entriesSealed.inc(sealed);
        total += sealed;
        // The embedded database answers at once: without a turn of the event loop nobody would be served until all is sealed, and
        // whoever wants to write queues now, ahead of the next batch.
        await otherWork();
        if (sealed > 0 && sealed < backlog.entries) next.push({ ...backlog, entries: backlog.entries - sealed });
      }
      left = next;
    }
    return { sealed: total, isMoreLeft: left.length > 0 };
  }

  /** One organization that can't be sealed must not keep the others waiting. */
  private async sealBatch(scope: OrganizationScope): Promise<number> {
    try {
      return await this.organizations.sealBatch(scope);
    } catch (error) {
      this.metrics.sealsFailed.inc();
      this.logger.error({ err: error, organizationId: scope.organizationId }, 'Sealing failed and will be retried');
      return 0;
    }
  }

  /** One timer: a hint brings it forward, and hints that come meanwhile change nothing. */
  private schedule(milliseconds: number): void {
    const at = Date.now() + milliseconds;
    if (this.isStopped || this.running || (this.timer && this.timerAt <= at)) return;
    clearTimeout(this.timer);
    this.timerAt = at;
    this.timer = setTimeout(() => this.run(), milliseconds).unref();
  }

  private run(): void {
    this.timer = undefined;
    this.isHinted = false;
    this.running = this.sealAll()
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'Looking for entries to seal failed and will be retried');
        return 0;
      })
      .then((sealed) => {
        this.running = undefined;
        // Where something was sealed there soon is more: others write too, and give no hint here.
        this.schedule(this.isHinted || sealed > 0 ? GATHER_MILLISECONDS : SWEEP_MILLISECONDS);
      });
  }

  private async look(): Promise<Backlog[]> {
    const backlogs = await this.unsealed.backlogs();
    const now = this.clock.now().getTime();
    this.metrics.unsealedEntries.set(backlogs.reduce((sum, { entries }) => sum + entries, 0));
    this.metrics.oldestUnsealedSeconds.set(Math.max(0, ...backlogs.map(({ oldest }) => (now - oldest.getTime()) / 1000)));
    return backlogs;
  }
}

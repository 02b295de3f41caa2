import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { TrailEntryRepository } from '../activity-logs/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { BackgroundLoop } from '../common/background-loop.js';
import { Signal } from '../common/signal.js';
import { RecentEntries, TrailWentBack } from './recent-entries.js';
import { TrailHints, type TrailHint } from './trail-hints.js';

/** For what other instances seal, where no hint tells of it. */
const LOOK_SECONDS = 1;

interface UsedTail {
  readonly tail: RecentEntries;
  users: number;
}

/** One tail for each organization that has open streams, kept up to date. */
@Injectable()
export class RecentEntriesOfAll implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RecentEntriesOfAll.name);
  private readonly tails = new Map<string, UsedTail>();
  /** Told of each organization whose trail has become shorter than it was. */
  readonly wentBack = new Signal<string>();
  private looking: BackgroundLoop | undefined;
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly hints: TrailHints,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.hints.listen((hint) => this.heed(hint));
    this.looking = new BackgroundLoop('Looking for sealed entries', LOOK_SECONDS * 1000, () => this.lookEverywhere()).start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopListening?.();
    await this.looking?.stop();
  }

  /** To be given back with `release`. `sealed`: how many entries are known to be sealed. */
  take(scope: OrganizationScope, sealed: number): RecentEntries {
    const used = this.tails.get(scope.organizationId) ?? { tail: new RecentEntries(scope, this.entries, sealed), users: 0 };
    used.users += 1;
    this.tails.set(scope.organizationId, used);
    return used.tail;
  }

  release({ organizationId }: OrganizationScope): void {
    const used = this.tails.get(organizationId);
    if (used && --used.users === 0) this.tails.delete(organizationId);
  }

  private heed({ organizationId, erasedId }: TrailHint): void {
    if (erasedId === undefined) void this.lookOn(organizationId);
    else this.tails.get(organizationId)?.tail.forget(erasedId);
  }

  private async lookEverywhere(): Promise<void> {
    await Promise.all([...this.tails.keys()].map((organizationId) => this.lookOn(organizationId)));
  }

  private async lookOn(organizationId: string): Promise<void> {
    await this.tails
      .get(organizationId)
      ?.tail.lookOn()
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'Reading sealed entries failed and will be retried');
        if (error instanceof TrailWentBack) this.wentBack.announce(organizationId);
      });
  }
}

import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { DataEpoch } from '../../common/data-epoch.js';
import { BackgroundLoop } from '../../common/background-loop.js';
import { Database, isDuplicate } from '../../database/index.js';
import { EpochRepository } from './epoch.repository.js';
import type { StoredEpoch } from './stored-epoch.entity.js';

const LOOK_SECONDS = 2;

/** Knows the present epoch of the data before anybody is served, and looks again: the data may be put back under a running server. */
@Injectable()
export class EpochKeeper implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(EpochKeeper.name);
  private looking: BackgroundLoop | undefined;

  constructor(
    private readonly database: Database,
    private readonly epochs: EpochRepository,
    private readonly epoch: DataEpoch,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    this.epoch.begin((await this.first()).epoch);
    this.epoch.changed.listen(() =>
      this.logger.warn('The data was restored from a backup while this server ran: streams begin again, older cursors are refused'),
    );
    this.looking = new BackgroundLoop('Looking for a restore of the data', LOOK_SECONDS * 1000, () => this.look()).start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.looking?.stop();
  }

  /** Looks now. */
  async look(): Promise<void> {
    this.epoch.begin((await this.first()).epoch);
  }

  private async first(): Promise<StoredEpoch> {
    const last = await this.epochs.findLast();
    if (last) return last;
    try {
      return await this.database.write((tx) => this.epochs.insertNext(tx, this.clock.now()));
    } catch (error) {
      const other = isDuplicate(error) ? await this.epochs.findLast() : null; // another instance was quicker
      if (other) return other;
      throw error;
    }
  }
}

import { Global, Module, type DynamicModule } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/index.js';
import { Clock } from './clock.js';
import { DataEpoch } from './data-epoch.js';
import { Cursors } from './http/index.js';
import { Metrics } from './metrics.js';
import { SharedRedis } from './redis.js';

/** What every feature may ask for: the settings, the clock, the metrics, Redis, and places in lists. */
@Global()
@Module({})
export class CommonModule {
  static register(settings: Settings, clock: Clock): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: Clock, useValue: clock },
      { provide: SharedRedis, useFactory: () => SharedRedis.connect(settings) },
      ...[Metrics, DataEpoch, Cursors],
    ];
    return { module: CommonModule, providers, exports: [SETTINGS, Clock, SharedRedis, Metrics, DataEpoch, Cursors] };
  }
}

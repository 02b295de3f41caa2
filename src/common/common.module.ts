import { Global, Module, type DynamicModule } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/index.js';
import { Clock } from './clock.js';
import { Metrics } from './metrics.js';

/** What every feature may ask for: the settings, the clock, the metrics. */
@Global()
@Module({})
export class CommonModule {
  static register(settings: Settings, clock: Clock): DynamicModule {
    const providers = [{ provide: SETTINGS, useValue: settings }, { provide: Clock, useValue: clock }, Metrics];
    return { module: CommonModule, providers, exports: [SETTINGS, Clock, Metrics] };
  }
}

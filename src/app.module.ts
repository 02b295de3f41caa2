import { Module, type DynamicModule } from '@nestjs/common';
import { ActivityLogsModule } from './activity-logs/index.js';
import { ApiKeysModule } from './api-keys/index.js';
import { AccessModule } from './access/index.js';
import { AuthModule } from './auth/index.js';
import type { Clock } from './common/clock.js';
import { CommonModule } from './common/common.module.js';
import type { Settings } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { DocsModule } from './docs/index.js';
import { ExportsModule } from './exports/index.js';
import { HealthModule } from './health/index.js';
import { IdempotencyModule } from './idempotency/index.js';
import { IntegrityModule } from './integrity/index.js';
import { LiveFeedModule } from './live-feed/index.js';
import { OrganizationsModule } from './organizations/index.js';
import { RolesModule } from './roles/index.js';
import { entities } from './schema.js';
import { UsersModule } from './users/index.js';
import { WebhooksModule } from './webhooks/index.js';

/** The table of contents. */
@Module({})
export class AppModule {
  static register(settings: Settings, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CommonModule.register(settings, clock),
        DatabaseModule.register(entities),
        AccessModule,
        AuthModule,
        OrganizationsModule,
        UsersModule,
        RolesModule,
        ApiKeysModule,
        IdempotencyModule,
        ActivityLogsModule,
        IntegrityModule,
        ExportsModule,
        LiveFeedModule,
        WebhooksModule,
        HealthModule,
        DocsModule,
      ],
    };
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { TrailAuditRepository, TrailEntryRepository } from '../../activity-logs/index.js';
import { InstallationSecret } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { CommonModule } from '../../common/common.module.js';
import type { Settings } from '../../config/index.js';
import { DatabaseModule } from '../../database/index.js';
import { signingKeyProvider } from '../signing/signing-key.provider.js';
import { Tree } from '../tree/tree.js';
import { TreeRepository } from '../tree/tree.repository.js';
import { TrailVerifier } from './trail-verifier.js';

/** Verifies a database from the command line, beside a running server: it neither serves nor seals. */
@Module({})
export class VerificationModule {
  static register(settings: Settings, entities: Parameters<typeof DatabaseModule.register>[0]): DynamicModule {
    const installationSecret = { provide: InstallationSecret, useFactory: () => InstallationSecret.of(settings) };
    return {
      module: VerificationModule,
      imports: [CommonModule.register(settings, new Clock()), DatabaseModule.register(entities)],
      providers: [installationSecret, signingKeyProvider, TrailEntryRepository, TrailAuditRepository, TreeRepository, Tree, TrailVerifier],
    };
  }
}

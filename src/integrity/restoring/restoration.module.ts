import { Module, type DynamicModule } from '@nestjs/common';
import { TrailAppended, TrailEntryRepository, TrailWriter } from '../../activity-logs/index.js';
import { InstallationSecret } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { CommonModule } from '../../common/common.module.js';
import { TrailRecorder } from '../../common/trail-recorder.js';
import type { Settings } from '../../config/index.js';
import { DatabaseModule } from '../../database/index.js';
import { OrganizationRepository } from '../../organizations/index.js';
import { signingKeyProvider } from '../signing/signing-key.provider.js';
import { Tree } from '../tree/tree.js';
import { TreeRepository } from '../tree/tree.repository.js';
import { EpochRepository } from './epoch.repository.js';
import { Restoration } from './restoration.js';

/** What prepares a restored database from the command line, before a server is started on it. */
@Module({})
export class RestorationModule {
  static register(settings: Settings, entities: Parameters<typeof DatabaseModule.register>[0]): DynamicModule {
    const installationSecret = { provide: InstallationSecret, useFactory: () => InstallationSecret.of(settings) };
    return {
      module: RestorationModule,
      imports: [CommonModule.register(settings, new Clock()), DatabaseModule.register(entities)],
      providers: [
        installationSecret,
        signingKeyProvider,
        OrganizationRepository,
        TrailEntryRepository,
        TrailAppended,
        { provide: TrailRecorder, useClass: TrailWriter },
        TreeRepository,
        Tree,
        EpochRepository,
        Restoration,
      ],
    };
  }
}

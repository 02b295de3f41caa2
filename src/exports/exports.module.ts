import { Module } from '@nestjs/common';
import { IntegrityModule } from '../integrity/index.js';
import { ActivitiesExport } from './activities-export.js';
import { BundleWriter } from './bundle-writer.js';
import { ExportsController } from './exports.controller.js';
import { SealedEntries } from './sealed-entries.js';
import { SealedMoment } from './sealed-moment.js';

/** The trail as files: CSV, NDJSON, and bundles that can be verified offline. */
@Module({
  imports: [IntegrityModule],
  controllers: [ExportsController],
  providers: [SealedMoment, SealedEntries, BundleWriter, ActivitiesExport],
})
export class ExportsModule {}

import { Global, Module } from '@nestjs/common';
import { ApiKeysModule } from '../api-keys/index.js';
import { TrailRecorder } from '../common/trail-recorder.js';
import { OrganizationsModule } from '../organizations/index.js';
import { UsersModule } from '../users/index.js';
import { MentorLogExport } from './mentor-logs/mentor-log-export.js';
import { MentorLogPages } from './mentor-logs/mentor-log-pages.js';
import { MentorLogRepository } from './mentor-logs/mentor-log.repository.js';
import { MentorLogsController } from './mentor-logs/mentor-logs.controller.js';
import { MentorLogsService } from './mentor-logs/mentor-logs.service.js';
import { MentorLogCounters } from './mentor-logs/mentor-log-counters.js';
import { MentorLogCountsRepository } from './mentor-logs/mentor-log-counts.repository.js';
import { MentorLogTotals } from './mentor-logs/mentor-log-totals.js';
import { PagingLimits } from './paging/paging-limits.js';
import { MentorSummaryController } from './mentor-summary/mentor-summary.controller.js';
import { MentorSummaryRepository } from './mentor-summary/mentor-summary.repository.js';
import { MentorSummaryService } from './mentor-summary/mentor-summary.service.js';
import { TrailCounters } from './trail/trail-counters.js';
import { TrailCountsRepository } from './trail/trail-counts.repository.js';
import { TrailStatisticsController } from './trail/trail-statistics.controller.js';
import { TrailStatisticsService } from './trail/trail-statistics.service.js';
import { TrailTotals } from './trail/trail-totals.js';
import { SealProjection, SealProjections } from './trail/seal-projection.js';
import { EntryErasure } from './trail/entry-erasure.js';
import { PayloadErased } from './trail/payload-erased.js';
import { TrailAppended } from './trail/trail-appended.js';
import { TrailAuditRepository } from './trail/trail-audit.repository.js';
import { TrailController } from './trail/trail.controller.js';
import { TrailEntryRepository } from './trail/trail-entry.repository.js';
import { TrailPages } from './trail/trail-pages.js';
import { TrailService } from './trail/trail.service.js';
import { UnsealedEntryRepository } from './trail/unsealed-entry.repository.js';
import { TrailWriter } from './trail/trail-writer.js';

/** Both records: the mentor logs, and the trail that every feature writes to. */
@Global()
@Module({
  imports: [OrganizationsModule, UsersModule, ApiKeysModule],
  controllers: [MentorLogsController, MentorSummaryController, TrailStatisticsController, TrailController],
  providers: [
    PagingLimits,
    MentorLogRepository,
    MentorLogPages,
    MentorLogsService,
    MentorLogExport,
    MentorLogCounters,
    MentorLogCountsRepository,
    MentorLogTotals,
    MentorSummaryRepository,
    MentorSummaryService,
    TrailCountsRepository,
    TrailStatisticsService,
    TrailTotals,
    TrailCounters,
    { provide: SealProjection, useFactory: (...all: SealProjection[]) => new SealProjections(...all), inject: [TrailCounters, MentorLogCounters] },
    TrailEntryRepository,
    TrailPages,
    TrailWriter,
    TrailAppended,
    TrailAuditRepository,
    UnsealedEntryRepository,
    TrailService,
    EntryErasure,
    PayloadErased,
    { provide: TrailRecorder, useExisting: TrailWriter },
  ],
  exports: [TrailRecorder, SealProjection, TrailAppended, PayloadErased, TrailEntryRepository, TrailAuditRepository, UnsealedEntryRepository],
})
export class ActivityLogsModule {}

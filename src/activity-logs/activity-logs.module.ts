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
import { MentorLogCounter } from './mentor-logs/mentor-log-counter.entity.js';
import { mentorLogIncrementsOf } from './mentor-logs/mentor-log-series.js';
import { CountQuery } from './counters/count-query.js';
import { NumberedPages } from './paging/numbered-pages.js';
import { PagingLimits } from './paging/paging-limits.js';
import { MentorSummaryController } from './mentor-summary/mentor-summary.controller.js';
import { MentorSummaryRepository } from './mentor-summary/mentor-summary.repository.js';
import { MentorSummaryService } from './mentor-summary/mentor-summary.service.js';
import { CounterProjection } from './trail/counter-projection.js';
import { TrailCounter } from './trail/trail-counter.entity.js';
import { trailIncrementsOf } from './trail/trail-series.js';
import { TrailStatisticsController } from './trail/trail-statistics.controller.js';
import { TrailStatisticsService } from './trail/trail-statistics.service.js';
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

const COUNTED_ENTRIES = new CounterProjection(TrailCounter, (batch) => trailIncrementsOf(batch.map(({ entry }) => entry)));
const COUNTED_LOGS = new CounterProjection(MentorLogCounter, (batch) => mentorLogIncrementsOf(batch.flatMap(({ logChange }) => logChange ?? [])));

/** Both records: the mentor logs, and the trail that every feature writes to. */
@Global()
@Module({
  imports: [OrganizationsModule, UsersModule, ApiKeysModule],
  controllers: [MentorLogsController, MentorSummaryController, TrailStatisticsController, TrailController],
  providers: [
    CountQuery,
    PagingLimits,
    NumberedPages,
    MentorLogRepository,
    MentorLogPages,
    MentorLogsService,
    MentorLogExport,
    MentorSummaryRepository,
    MentorSummaryService,
    TrailStatisticsService,
    { provide: SealProjection, useValue: new SealProjections(COUNTED_ENTRIES, COUNTED_LOGS) },
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

import { Module } from '@nestjs/common';
import { IntegrityModule } from '../integrity/index.js';
import { LiveFeedController } from './live-feed.controller.js';
import { LiveFeedLimits } from './live-feed-limits.js';
import { LiveStreams } from './live-streams.js';
import { RecentEntriesOfAll } from './recent-entries-of-all.js';
import { TrailHints } from './trail-hints.js';

/** The sealed trail as Server-Sent Events. */
@Module({
  imports: [IntegrityModule],
  controllers: [LiveFeedController],
  providers: [LiveFeedLimits, TrailHints, RecentEntriesOfAll, LiveStreams],
})
export class LiveFeedModule {}

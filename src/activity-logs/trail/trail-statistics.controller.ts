import { Controller, Get, Query } from '@nestjs/common';
import { CurrentCaller, Endpoint, type Caller } from '../../access/index.js';
import { ApiTags } from '../../common/api-docs.js';
import { TrailStatisticsQuery } from './dto/trail-statistics.query.js';
import { TrailStatisticsResponse } from './dto/trail-statistics.response.js';
import { TrailStatisticsService } from './trail-statistics.service.js';

/** Totals of the trail's entries. */
@Controller('activities')
@ApiTags('Trail')
export class TrailStatisticsController {
  constructor(private readonly statistics: TrailStatisticsService) {}

  @Get('stats')
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'Count entries over time, by type, creator or tag',
    description: 'Always exact: an entry counts from its commit on, even after it is erased. At most 1,000 buckets.',
    answer: { body: TrailStatisticsResponse },
  })
  stats(@CurrentCaller() caller: Caller, @Query() query: TrailStatisticsQuery): Promise<TrailStatisticsResponse> {
    return this.statistics.statistics(caller, query);
  }
}

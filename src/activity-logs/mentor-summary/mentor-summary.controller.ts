import { Controller, Get, Param, Query } from '@nestjs/common';
import { CurrentCaller, Endpoint, type Caller } from '../../access/index.js';
import { ApiTags } from '../../common/api-docs.js';
import { plainIdOf } from '../../common/http/index.js';
import { CountByTypeQuery, SummaryQuery } from './dto/mentor-summary.queries.js';
import { CountByTypeResponse, SummaryResponse } from './dto/mentor-summary.responses.js';
import { MentorSummaryService } from './mentor-summary.service.js';

const ACCESS = { who: 'USER', permission: 'read', openable: true } as const;
const MENTOR = { mentor_id: { description: 'The mentor. A USER may request only their own.', example: 'mentor_a1b2c3' } };

/** Totals of one mentor's logs. */
@Controller('activity-logs/mentor/:mentor_id')
@ApiTags('Mentor logs')
export class MentorSummaryController {
  constructor(private readonly statistics: MentorSummaryService) {}

  @Get('summary')
  @Endpoint({ access: ACCESS, summary: 'Get a mentor’s summary of a day, week, month, quarter or year', answer: { body: SummaryResponse }, params: MENTOR })
  summary(@CurrentCaller() caller: Caller, @Param('mentor_id', plainIdOf('Mentor')) mentorId: string, @Query() query: SummaryQuery): Promise<SummaryResponse> {
    return this.statistics.summary(caller, mentorId, query);
  }

  @Get('count-by-type')
  @Endpoint({ access: ACCESS, summary: 'Count a mentor’s logs by type', answer: { body: CountByTypeResponse }, params: MENTOR })
  countByType(
    @CurrentCaller() caller: Caller,
    @Param('mentor_id', plainIdOf('Mentor')) mentorId: string,
    @Query() query: CountByTypeQuery,
  ): Promise<CountByTypeResponse> {
    return this.statistics.countByType(caller, mentorId, query);
  }
}

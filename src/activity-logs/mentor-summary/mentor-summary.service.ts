import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { refuseReversedRange } from '../../common/http/index.js';
import { printTime } from '../../common/text/time.js';
import { STANDARD_ACTIVITY_TYPES } from '../../organizations/index.js';
import { refuseOtherMentor } from '../mentor-logs/mentor-access.js';
import type { CountQuery, SummaryQuery } from './dto/mentor-summary.queries.js';
import type { CountByTypeResponse, SummaryResponse } from './dto/mentor-summary.responses.js';
import { boundsOf, dayIn } from '../../common/calendar/period.js';
import { MentorLogCountsRepository } from '../mentor-logs/mentor-log-counts.repository.js';
import { MentorSummaryRepository } from './mentor-summary.repository.js';

@Injectable()
export class MentorSummaryService {
  constructor(
    @Inject(MentorSummaryRepository) private readonly statistics: MentorSummaryRepository,
    @Inject(MentorLogCountsRepository) private readonly counts: MentorLogCountsRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** An unknown mentor has zeros, like one without logs. */
  async summary(caller: Caller, mentorId: string, { period, date, tz }: SummaryQuery): Promise<SummaryResponse> {
    refuseOtherMentor(caller, mentorId);
    const { start, end } = boundsOf(period, date ?? dayIn(tz, this.clock.now()), tz);
    const totals = await this.statistics.totals(caller.scope, { mentorId, from: start, to: end });
    return {
      mentor_id: mentorId,
      period,
      period_start: printTime(start),
      period_end: printTime(new Date(end.getTime() - 1000)),
      total_activities: totals.activities,
      total_sessions: totals.sessions,
      total_referrals: totals.referrals,
      total_check_ins: totals.checkIns,
      total_duration_minutes: totals.durationMinutes,
      unique_contacts_supported: totals.contacts,
    };
  }

  async countByType(caller: Caller, mentorId: string, query: CountQuery): Promise<CountByTypeResponse> {
    refuseOtherMentor(caller, mentorId);
    refuseReversedRange(query);
    const counts = await this.counts.byType(caller.scope, { mentorId, from: query.from, to: query.to });
    const others = [...counts.keys()].filter((type) => !(STANDARD_ACTIVITY_TYPES as readonly string[]).includes(type)).sort();
    return { mentor_id: mentorId, counts: Object.fromEntries([...STANDARD_ACTIVITY_TYPES, ...others].map((type) => [type, counts.get(type) ?? 0])) };
  }
}

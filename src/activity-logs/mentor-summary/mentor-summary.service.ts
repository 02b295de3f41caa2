import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/index.js';
import { Clock } from '../../common/clock.js';
import { refuseReversedRange } from '../../common/http/index.js';
import { printTime } from '../../common/text/time.js';
import { OrganizationsService, STANDARD_ACTIVITY_TYPES } from '../../organizations/index.js';
import { refuseOtherMentor } from '../mentor-logs/mentor-access.js';
import type { CountByTypeQuery, SummaryQuery } from './dto/mentor-summary.queries.js';
import type { CountByTypeResponse, SummaryResponse } from './dto/mentor-summary.responses.js';
import { boundsOf, dayIn } from '../../common/calendar/period.js';
import { CountQuery } from '../counters/count-query.js';
import { EVER } from '../counters/granularity.js';
import { mentorLogSeries } from '../mentor-logs/mentor-log-series.js';
import { MentorSummaryRepository } from './mentor-summary.repository.js';

@Injectable()
export class MentorSummaryService {
  constructor(
    private readonly statistics: MentorSummaryRepository,
    private readonly counts: CountQuery,
    private readonly organizations: OrganizationsService,
    private readonly clock: Clock,
  ) {}

  /** An unknown mentor has zeros, like one without logs. */
  async summary(caller: Caller, mentorId: string, { period, date, tz }: SummaryQuery): Promise<SummaryResponse> {
    refuseOtherMentor(caller, mentorId);
    const zone = tz ?? (await this.organizations.timeZone(caller.scope));
    const { start, end } = boundsOf(period, date ?? dayIn(zone, this.clock.now()), zone);
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

  async countByType(caller: Caller, mentorId: string, query: CountByTypeQuery): Promise<CountByTypeResponse> {
    refuseOtherMentor(caller, mentorId);
    refuseReversedRange(query);
    const bounds = [query.from?.getTime() ?? EVER.from, query.to?.getTime() ?? EVER.to];
    const [counts = []] = await this.counts.byKey(caller.scope, [{ series: mentorLogSeries(caller.scope, 'type', { mentorId }), bounds }]);
    const sums = new Map<string, number>(STANDARD_ACTIVITY_TYPES.map((type) => [type, 0]));
    for (const { key, amount } of counts.toSorted((a, b) => (a.key < b.key ? -1 : 1))) sums.set(key, (sums.get(key) ?? 0) + amount);
    const isShown = ([type, logs]: [string, number]) => logs !== 0 || (STANDARD_ACTIVITY_TYPES as readonly string[]).includes(type);
    return { mentor_id: mentorId, counts: Object.fromEntries([...sums].filter(isShown)) };
  }
}

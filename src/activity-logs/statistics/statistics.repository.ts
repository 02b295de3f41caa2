import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { MentorLogRepository } from '../mentor-logs/mentor-log.repository.js';

/** A mentor's logs in a range of `occurred_at`, added up. */
export interface MentorTotals {
  readonly activities: number;
  readonly sessions: number;
  readonly referrals: number;
  readonly checkIns: number;
  readonly durationMinutes: number;
  readonly contacts: number;
}

interface Range {
  readonly mentorId: string;
  readonly from: Date;
  readonly to: Date;
}

/** Drivers answer sums as text where they might not fit a double, and null where there is nothing to add. */
type Sum = number | string | null;

@Injectable()
export class StatisticsRepository {
  constructor(@Inject(MentorLogRepository) private readonly logs: MentorLogRepository) {}

  async totals(scope: OrganizationScope, range: Range): Promise<MentorTotals> {
    const ofType = (type: string) => `SUM(CASE WHEN log.activityType = '${type}' THEN 1 ELSE 0 END)`;
    const row = await this.logs
      .matching(scope, range)
      .select('COUNT(*)', 'activities')
      .addSelect(ofType('session_completed'), 'sessions')
      .addSelect(ofType('referral_made'), 'referrals')
      .addSelect(ofType('check_in'), 'checkIns')
      .addSelect('SUM(log.durationMinutes)', 'durationMinutes')
      .addSelect('COUNT(DISTINCT log.contactId)', 'contacts')
      .getRawOne<Record<keyof MentorTotals, Sum>>();
    const sum = (name: keyof MentorTotals) => Number(row?.[name] ?? 0);
    return {
      activities: sum('activities'),
      sessions: sum('sessions'),
      referrals: sum('referrals'),
      checkIns: sum('checkIns'),
      durationMinutes: sum('durationMinutes'),
      contacts: sum('contacts'),
    };
  }
}

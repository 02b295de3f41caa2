import { Injectable } from '@nestjs/common';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { Database, sql, sqlTime } from '../../database/index.js';

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
export class MentorSummaryRepository {
  constructor(private readonly database: Database) {}

  /** All of it stands in `ix_mentor_logs_mentor`: contacts have to be told apart one by one, and the rest comes along. */
  async totals({ organizationId }: OrganizationScope, { mentorId, from, to }: Range): Promise<MentorTotals> {
    const ofType = (type: string) => sql`SUM(CASE WHEN activity_type = ${type} THEN 1 ELSE 0 END)`;
    const totals = sql`SELECT COUNT(*) AS activities,
      ${ofType('session_completed')} AS sessions, ${ofType('referral_made')} AS referrals, ${ofType('check_in')} AS checkIns,
      SUM(duration_minutes) AS durationMinutes, COUNT(DISTINCT contact_id) AS contacts
      FROM mentor_logs WHERE organization_id = ${organizationId} AND mentor_id = ${mentorId}
      AND occurred_at >= ${sqlTime(from.getTime())} AND occurred_at < ${sqlTime(to.getTime())}`;
    const [row] = await this.database.longReads({ organizationId }).statements.rows<Record<keyof MentorTotals, Sum>>({ organizationId }, totals);
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

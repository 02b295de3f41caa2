import { mixed } from './mixed.js';

/** A mentor's log, as POST /activity-logs takes it. */
export interface SampleLog {
  readonly mentor_id: string;
  readonly activity_type: string;
  readonly description: string;
  readonly contact_id: string;
  readonly duration_minutes: number;
  readonly occurred_at: string;
}

export const SAMPLE_TYPES = ['session_completed', 'referral_made', 'check_in', 'documentation', 'training_attended'];
const SUBJECTS = ['housing', 'school', 'a job interview', 'the family', 'health', 'money', 'a new flat', 'the next steps'];
const DAYS = 730;
const LAST = Date.parse('2026-06-30T18:00:00Z');

/** The log with this number: always the same. Over two years, of 100 mentors. */
export function sampleLog(number: number): SampleLog {
  const hash = mixed(number);
  const of = (values: readonly string[], shift: number): string => values[(hash >>> shift) % values.length] ?? '';
  return {
    mentor_id: `mentor_${hash % 100}`,
    activity_type: of(SAMPLE_TYPES, 3),
    description: `Talked about ${of(SUBJECTS, 7)} and ${of(SUBJECTS, 11)}, and agreed on what to do until meeting ${number}`,
    contact_id: `contact_${hash % 1_000}`,
    duration_minutes: 5 * ((hash >>> 5) % 24),
    occurred_at: new Date(LAST - (hash % (DAYS * 1440)) * 60_000).toISOString(),
  };
}

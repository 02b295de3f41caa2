import { mixed } from './mixed.js';

/** An integrator's event, as POST /activities takes it. */
export interface SampleEvent {
  readonly activityType: string;
  readonly context: string;
  readonly tags: readonly string[];
  readonly target: { readonly type: string; readonly id: string };
  readonly metadata: Readonly<Record<string, unknown>>;
}

const VERBS = ['export', 'approve', 'assign', 'comment-on', 'archive', 'share', 'print', 'restore'];
const THINGS = ['invoice', 'report', 'contract', 'case-note', 'appointment', 'referral'];
const TEAMS = ['billing', 'intake', 'outreach', 'housing', 'youth', 'legal', 'nights', 'audit'];

/** The event with this number: always the same, and of the size that such events have (about 300 bytes as JSON). */
export function sampleEvent(number: number): SampleEvent {
  const hash = mixed(number);
  const of = <T>(values: readonly T[], shift: number): T => values[(hash >>> shift) % values.length] as T;
  const [verb, thing, team] = [of(VERBS, 3), of(THINGS, 7), of(TEAMS, 11)];
  const id = `${thing.slice(0, 1).toUpperCase()}-${hash % 100_000}`;
  return {
    activityType: `${verb}-${thing}`,
    context: `The team ${team} asked to ${verb.replace('-', ' ')} the ${thing.replace('-', ' ')} ${id}, in step ${number}`,
    tags: number % 2 === 0 ? [team, thing] : [team],
    target: { type: thing, id },
    metadata: { amount: (hash % 1_000_000) / 100, currency: 'EUR', step: number, source: { system: 'crm', version: '4.11' } },
  };
}

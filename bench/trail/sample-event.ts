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
  const mixed = mix(number);
  const of = <T>(values: readonly T[], shift: number): T => values[(mixed >>> shift) % values.length] as T;
  const [verb, thing, team] = [of(VERBS, 3), of(THINGS, 7), of(TEAMS, 11)];
  const id = `${thing.slice(0, 1).toUpperCase()}-${mixed % 100_000}`;
  return {
    activityType: `${verb}-${thing}`,
    context: `The team ${team} asked to ${verb.replace('-', ' ')} the ${thing.replace('-', ' ')} ${id}, in step ${number}`,
    tags: number % 2 === 0 ? [team, thing] : [team],
    target: { type: thing, id },
    metadata: { amount: (mixed % 1_000_000) / 100, currency: 'EUR', step: number, source: { system: 'crm', version: '4.11' } },
  };
}

/** Spreads numbers over 32 bits, so that neighbours have nothing in common (the finalizer of MurmurHash3). */
function mix(number: number): number {
  let hash = number + 1;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

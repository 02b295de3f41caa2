/** An event of the demo's year. Its request is sent at `recordedAt`. */
export interface DemoEvent {
  readonly recordedAt: Date;
  readonly mentor: number;
  readonly kind: 'create' | 'update' | 'delete';
  readonly log: DemoLog;
}

export interface DemoLog {
  readonly activity_type: string;
  readonly description: string;
  readonly contact_id: string;
  readonly duration_minutes?: number;
  readonly occurred_at: string;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
export const DEMO_DAYS = 365;

const SCRIPTS: readonly (readonly [type: string, weight: number, minutes: number, texts: readonly string[]])[] = [
  [
    'session_completed',
    45,
    55,
    [
      'Weekly session: went through the plan for the month',
      'Worked on the application for an apprenticeship',
      'Practised for the interview on Thursday',
      'Talked about how the first weeks at the new school are going',
    ],
  ],
  ['check_in', 25, 12, ['Short call: all is well', 'Checked in by phone about the appointment', 'Met briefly after class', 'No answer, left a message']],
  ['documentation', 14, 25, ['Wrote the quarterly report', 'Updated the support plan with new goals', 'Filed the consent forms']],
  ['referral_made', 9, 20, ['Referred to the debt advice centre', 'Referred to specialist support', 'Arranged a first appointment with the counsellor']],
  ['training_attended', 7, 120, ['Attended the safeguarding refresher', 'Workshop on motivational interviewing', 'Team training: setting boundaries']],
];

/**
 * A year of plausible work, deterministic for a seed: more on weekdays than on weekends, August and late December
 * quiet, some mentors busier than others, notes written minutes or a day later, a few corrected and fewer deleted.
 */
export function planYear(seed: number, mentors: number, start: Date): DemoEvent[] {
  const random = randomNumbers(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const events: DemoEvent[] = [];
  for (let day = 0; day < DEMO_DAYS; day++) {
    const date = new Date(start.getTime() + day * DAY);
    const isWeekend = date.getUTCDay() % 6 === 0;
    const isQuiet = date.getUTCMonth() === 7 || (date.getUTCMonth() === 11 && date.getUTCDate() > 20);
    for (let mentor = 0; mentor < mentors; mentor++) {
      let chance = (isWeekend ? 0.12 : 1) * (isQuiet ? 0.4 : 1) * (0.6 + (0.8 * ((mentor * 7) % mentors)) / mentors);
      while (random() < chance) {
        chance -= 0.55;
        const occurred = new Date(Math.floor((date.getTime() + (8 * 60 + random() * 600) * MINUTE) / (5 * MINUTE)) * 5 * MINUTE);
        const [activity_type, , minutes, texts] = pickScript(random());
        const isTraining = activity_type === 'training_attended';
        const duration = Math.max(5, Math.round((minutes * (0.5 + random())) / 5) * 5);
        const log: DemoLog = {
          activity_type,
          description: pick(texts),
          contact_id: `contact_${mentor + 1}${isTraining ? 'team' : 'abcdef'.charAt(Math.floor(random() * 6))}`,
          ...(random() < 0.9 && { duration_minutes: duration }),
          occurred_at: occurred.toISOString(),
        };
        const recordedAt = new Date(occurred.getTime() + (duration + 5 + (random() < 0.2 ? 1_200 : 40) * random()) * MINUTE);
        events.push({ recordedAt, mentor, kind: 'create', log });
        const fate = random();
        if (fate < 0.05) {
          const changed = { ...log, description: `${log.description} (notes added)`, duration_minutes: duration + 5 };
          events.push({ recordedAt: new Date(recordedAt.getTime() + random() * 3 * DAY), mentor, kind: 'update', log: changed });
        } else if (fate < 0.06) {
          events.push({ recordedAt: new Date(recordedAt.getTime() + random() * 2 * DAY), mentor, kind: 'delete', log });
        }
      }
    }
  }
  return events.sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
}

function pickScript(chance: number) {
  let left = chance * 100;
  for (const script of SCRIPTS) {
    left -= script[1];
    if (left < 0) return script;
  }
  return SCRIPTS[0] as (typeof SCRIPTS)[number];
}

/**
 * mulberry32: a small generator of evenly distributed numbers from 0 to 1, deterministic for a seed. Not for secrets.
 */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

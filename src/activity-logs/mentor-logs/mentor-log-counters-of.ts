import type { CountedAs, LogChange } from '../../common/log-change.js';
import type { OrganizationScope } from '../../common/organization-scope.js';
import { EVERY_MENTOR, type MentorLogCounter } from './mentor-log-counter.entity.js';
import { startOfSpan, type Span } from '../counters/granularity.js';

/**
 * The spans that logs are counted by, longest first. A single mentor has no quarters of an hour, since a day of their
 * logs is quickly read.
 */
export const SPANS_OF_EVERYBODY: readonly Span[] = ['ever', 'month', 'day', 'quarter'];
export const SPANS_OF_MENTOR: readonly Span[] = ['ever', 'month', 'day'];

/** Milliseconds since 1970, up to the year 9999. */
const TIME_DIGITS = 15;

/**
 * What these changes add to the counters: one row per counter, in primary key order, so that concurrent writers cannot
 * deadlock. Zero sums are omitted.
 */
export function mentorLogCountersOf({ organizationId }: OrganizationScope, changes: readonly LogChange[]): MentorLogCounter[] {
  const counters = new Map<string, MentorLogCounter>();
  const add = (logs: 1 | -1, mentorId: string, { activityType, occurredAt }: CountedAs) => {
    for (const [counted, span] of countedBy(mentorId)) {
      const startsAt = startOfSpan(span, occurredAt.getTime());
      const place = `${counted} ${span} ${String(startsAt).padStart(TIME_DIGITS, '0')} ${activityType}`;
      const counter = counters.get(place);
      if (counter) counter.logs += logs;
      else counters.set(place, { organizationId, mentorId: counted, span, startsAt: new Date(startsAt), activityType, logs });
    }
  };
  for (const { mentorId, before, after } of changes) {
    if (before) add(-1, mentorId, before);
    if (after) add(1, mentorId, after);
  }
  const inOrder = [...counters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counter]) => counter);
  return inOrder.filter(({ logs }) => logs !== 0);
}

function countedBy(mentorId: string): [string, Span][] {
  return [...SPANS_OF_EVERYBODY.map((span): [string, Span] => [EVERY_MENTOR, span]), ...SPANS_OF_MENTOR.map((span): [string, Span] => [mentorId, span])];
}

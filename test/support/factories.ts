import { randomBytes } from 'node:crypto';
import type { CreateMentorLogRequest } from '../../src/activity-logs/mentor-logs/dto/mentor-log.requests.js';

/** Valid requests with unique values, so that tests do not see each other's records. */

export function unique(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}

export function uniqueEmail(): string {
  return `${unique('person')}@example.com`;
}

export const PASSWORD = 'correct horse battery';

/** A request as JSON: times are text. */
type AsJson<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] };

export function mentorLog(overrides: Partial<AsJson<CreateMentorLogRequest>> = {}): AsJson<CreateMentorLogRequest> {
  return {
    mentor_id: unique('mentor'),
    activity_type: 'session_completed',
    description: `Monthly progress review ${unique('word')}`,
    contact_id: unique('contact'),
    duration_minutes: 60,
    occurred_at: '2026-03-26T13:00:00Z',
    ...overrides,
  };
}

export function integratorsEvent(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { activityType: 'export-invoice', context: `An invoice was exported: ${unique('invoice')}`, tags: [unique('tag')], ...overrides };
}

import { randomUUID } from 'node:crypto';
import { MentorLogCounter } from '../../src/activity-logs/mentor-logs/mentor-log-counter.entity.js';
import type { ReadContext, Transaction } from '../../src/database/index.js';
import { organizationId } from './organization-id.js';

const ORGANIZATION = organizationId('0'.repeat(24));

/** The smallest rows of the real schema, for suites about the database itself: a record is nothing but its name. */
export const records = {
  newName: () => randomUUID(),

  async insert({ manager }: Pick<Transaction, 'manager'>, name: string): Promise<void> {
    await manager.insert(MentorLogCounter, {
      organizationId: ORGANIZATION,
      mentorId: name,
      span: 'ever',
      startsAt: new Date(0),
      activityType: 'check_in',
      logs: 0,
    });
  },

  async touch({ manager }: Pick<Transaction, 'manager'>, name: string): Promise<void> {
    await manager.increment(MentorLogCounter, { organizationId: ORGANIZATION, mentorId: name }, 'logs', 1);
  },

  async names({ manager }: Pick<ReadContext, 'manager'>): Promise<string[]> {
    return (await manager.findBy(MentorLogCounter, { organizationId: ORGANIZATION })).map(({ mentorId }) => mentorId);
  },
};

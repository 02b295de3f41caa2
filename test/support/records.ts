import { randomUUID } from 'node:crypto';
import { MentorLogCounter } from '../../src/activity-logs/mentor-logs/mentor-log-counter.entity.js';
import type { ReadContext } from '../../src/database/index.js';

const ORGANIZATION = '0'.repeat(24);

/** The smallest rows of the real schema, for suites about the database itself: a record is nothing but its name. */
export const records = {
  newName: () => randomUUID(),

  async insert({ manager }: Pick<ReadContext, 'manager'>, name: string): Promise<void> {
    await manager.insert(MentorLogCounter, {
      organizationId: ORGANIZATION,
      mentorId: name,
      span: 'ever',
      startsAt: new Date(0),
      activityType: 'check_in',
      logs: 0,
    });
  },

  async touch({ manager }: Pick<ReadContext, 'manager'>, name: string): Promise<void> {
    await manager.increment(MentorLogCounter, { organizationId: ORGANIZATION, mentorId: name }, 'logs', 1);
  },

  async names({ manager }: Pick<ReadContext, 'manager'>): Promise<string[]> {
    return (await manager.find(MentorLogCounter)).map(({ mentorId }) => mentorId);
  },
};

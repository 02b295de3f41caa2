import { randomUUID } from 'node:crypto';
import { MentorLogCounter } from '../../src/activity-logs/mentor-logs/mentor-log-counter.entity.js';
import type { ReadContext, Transaction } from '../../src/database/index.js';
import { organizationId } from './organization-id.js';

const ORGANIZATION = organizationId('0'.repeat(24));

/** The smallest rows of the real schema, for suites about the database itself: a record has only a name. */
export const records = {
  newName: () => randomUUID(),

  async insert({ manager }: Pick<Transaction, 'manager'>, name: string): Promise<void> {
    await manager.insert(MentorLogCounter, {
      organizationId: ORGANIZATION,
      series: name,
      granularityKey: 'ever',
      startsAt: new Date(0),
      key: 'check_in',
      amount: 0,
    });
  },

  async touch({ manager }: Pick<Transaction, 'manager'>, name: string): Promise<void> {
    await manager.increment(MentorLogCounter, { organizationId: ORGANIZATION, series: name }, 'amount', 1);
  },

  async names({ manager }: Pick<ReadContext, 'manager'>): Promise<string[]> {
    return (await manager.findBy(MentorLogCounter, { organizationId: ORGANIZATION })).map(({ series }) => series);
  },
};

import { randomUUID } from 'node:crypto';
import { TrailTag } from '../../src/activity-logs/trail/trail-tag.entity.js';
import type { Readable } from '../../src/database/index.js';

const ORGANIZATION = '0'.repeat(24);

/** The smallest rows of the real schema, for suites about the database itself: a record is nothing but its name. */
export const records = {
  newName: () => randomUUID(),

  async insert({ manager }: Pick<Readable, 'manager'>, name: string): Promise<void> {
    await manager.insert(TrailTag, { organizationId: ORGANIZATION, tag: name, entryId: ORGANIZATION, createdAt: new Date() });
  },

  async touch({ manager }: Pick<Readable, 'manager'>, name: string): Promise<void> {
    await manager.update(TrailTag, { organizationId: ORGANIZATION, tag: name }, { createdAt: new Date() });
  },

  async names({ manager }: Pick<Readable, 'manager'>): Promise<string[]> {
    return (await manager.find(TrailTag)).map(({ tag }) => tag);
  },
};

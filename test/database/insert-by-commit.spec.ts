import { MentorLog } from '../../src/activity-logs/mentor-logs/mentor-log.entity.js';
import { TrailTag } from '../../src/activity-logs/trail/trail-tag.entity.js';
import { isDuplicate, type Database } from '../../src/database/index.js';
import { newObjectId } from '../../src/common/ids.js';
import { openTestDatabase } from '../support/open-test-database.js';
import { entityManager } from '../support/entity-manager.js';
import { organizationId } from '../support/organization-id.js';

const ORGANIZATION = organizationId('0'.repeat(24));
const AT = new Date('2026-03-26T13:00:00.123Z');
/** Words that are hard to write into a statement, and hold what would end it. */
const HARD_WORDS = `it's; COMMIT; END "\\' ? é 😀 \\`;

const tagged = (tag: string): TrailTag => ({ organizationId: ORGANIZATION, tag, createdAt: AT, entryId: newObjectId(AT) });

describe('rows that are inserted by the commit', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  let database: Database;
  beforeAll(async () => {
    opened = await openTestDatabase();
    database = opened.database;
  });
  afterAll(() => opened.close());

  const kept = async (tag: string) =>
    (await entityManager(database).findBy(TrailTag, { organizationId: ORGANIZATION, tag })).map(({ entryId }) => entryId).sort();

  it('are all there once the write is acknowledged, as they were given', async () => {
    const rows = [HARD_WORDS, 'plain'].map(tagged);
    await database.write(async (tx) => {
      for (const row of rows) await tx.insertByCommit(TrailTag, [row]);
    });
    expect(await entityManager(database).findBy(TrailTag, { organizationId: ORGANIZATION, tag: HARD_WORDS })).toEqual([rows[0]]);
    expect(await kept('plain')).toEqual([rows[1]?.entryId]);
  });

  // With the second number they are more than one message takes along.
  it.each([3, 2_000])('are not there where the write fails: none of %i', async (count) => {
    const tag = `failing ${count}`;
    const failing = database.write(async (tx) => {
      for (let index = 0; index < count; index += 100) {
        await tx.insertByCommit(
          TrailTag,
          Array.from({ length: Math.min(count, 100) }, () => tagged(tag)),
        );
      }
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await kept(tag)).toEqual([]);
  });

  it('are all there, however many', async () => {
    const rows = Array.from({ length: 2_000 }, () => tagged('many'));
    await database.write(async (tx) => {
      for (let index = 0; index < rows.length; index += 100) await tx.insertByCommit(TrailTag, rows.slice(index, index + 100));
    });
    expect(await kept('many')).toEqual(rows.map(({ entryId }) => entryId).sort());
  });

  it('keep each of their values, and none where they have none, in however long a list', async () => {
    const logs = Array.from({ length: 250 }, (_, index): MentorLog => {
      const has = (every: number) => index % every === 0;
      return {
        organizationId: ORGANIZATION,
        logId: `log_${String(index).padStart(3, '0')}`,
        mentorId: `mentor_${index}`,
        activityType: 'check_in',
        description: `${HARD_WORDS} ${index}`,
        searchText: '',
        contactId: has(3) ? `contact_${index}` : null,
        durationMinutes: has(2) ? index : null,
        occurredAt: new Date(AT.getTime() - index),
        createdAt: AT,
        updatedAt: null,
        externalId: null,
        externalDigest: null,
      };
    });
    await database.write((tx) => tx.insertByCommit(MentorLog, logs));
    expect(await entityManager(database).find(MentorLog, { order: { logId: 'ASC' } })).toEqual(logs);
  });

  it('come with everything else of their write or not at all, also where one of them is refused as the last', async () => {
    const [first, second] = [tagged('refused'), tagged('refused')];
    const refused = database.write(async (tx) => {
      await entityManager(tx).insert(TrailTag, tagged('refused'));
      for (const row of [first, second, first]) await tx.insertByCommit(TrailTag, [row]);
    });
    expect(isDuplicate(await refused.catch((error: unknown) => error))).toBe(true);
    expect(await kept('refused')).toEqual([]);
    // Nothing of it is left on the connections for the next to commit.
    await Promise.all(Array.from({ length: 20 }, () => database.write((tx) => tx.insertByCommit(TrailTag, [tagged('next')]))));
    expect(await kept('refused')).toEqual([]);
    expect(await kept('next')).toHaveLength(20);
  });
});

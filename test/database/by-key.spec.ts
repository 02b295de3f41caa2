import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { UnsealedEntry } from '../../src/activity-logs/trail/unsealed-entry.entity.js';
import { dialect } from '../../src/config/index.js';
import { removeByKey, setByKey, type OrganizationId, type Transaction } from '../../src/database/index.js';
import { generateEntries } from '../support/generated-rows.js';
import { openTestDatabase } from '../support/open-test-database.js';
import { entityManager } from '../support/entity-manager.js';
import { organizationId } from '../support/organization-id.js';

const [OURS, THEIRS] = [organizationId('a'.repeat(24)), organizationId('b'.repeat(24))];
const COUNT = 600;

describe('rows that are written by their keys', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => {
    opened = await openTestDatabase();
    for (const id of [OURS, THEIRS]) await generateEntries(opened.database, id, COUNT, null);
  });
  afterAll(() => opened.close());

  const waiting = (organizationId: OrganizationId) =>
    entityManager(opened.database).find(UnsealedEntry, { where: { organizationId }, order: { createdAt: 'ASC', entryId: 'ASC' } });
  const write = <T>(work: (tx: Transaction) => Promise<T>) => opened.database.write(work);

  it('get each its own value, and no other row changes', async () => {
    const placed = (await waiting(OURS)).slice(0, 400).map(({ organizationId, entryId: id }, index) => ({ organizationId, id, seq: 1_000 + index }));
    expect(await write((tx) => setByKey(tx, TrailEntry, placed, 'seq'))).toBe(placed.length);
    const rows = await entityManager(opened.database).find(TrailEntry);
    const expected = new Map(placed.map(({ id, seq }) => [`${OURS} ${id}`, seq]));
    expect(new Map(rows.map(({ organizationId, id, seq }) => [`${organizationId} ${id}`, seq]))).toEqual(
      new Map(rows.map(({ organizationId, id }) => [`${organizationId} ${id}`, expected.get(`${organizationId} ${id}`) ?? null])),
    );
  });

  it('are removed, and no others; keys without a row are passed over', async () => {
    const [ours, theirs] = [await waiting(OURS), await waiting(THEIRS)];
    const removed = ours.filter((_, index) => index % 2 === 0);
    const missing = { ...(removed[0] as UnsealedEntry), entryId: 'c'.repeat(24) };
    expect(await write((tx) => removeByKey(tx, UnsealedEntry, [...removed, missing]))).toBe(removed.length);
    expect(await waiting(OURS)).toEqual(ours.filter((_, index) => index % 2 === 1));
    expect(await waiting(THEIRS)).toEqual(theirs);
  });

  it('may be none', async () => {
    expect(await write((tx) => removeByKey(tx, UnsealedEntry, []))).toBe(0);
    expect(await write((tx) => setByKey(tx, TrailEntry, [], 'seq'))).toBe(0);
  });

  // The embedded database has one writer at a time: there is nobody to wait for.
  if (dialect === 'mysql') {
    it('do not wait for rows beside them that others have not committed', async () => {
      const [first, second, third] = await waiting(THEIRS);
      await write(async (other) => {
        await removeByKey(other, UnsealedEntry, [second as UnsealedEntry]);
        expect(await write((tx) => removeByKey(tx, UnsealedEntry, [first, third] as UnsealedEntry[]))).toBe(2);
      });
    });
  }
});

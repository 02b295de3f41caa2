import { TrailTag } from '../../src/activity-logs/trail/trail-tag.entity.js';
import { newObjectId } from '../../src/common/ids.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { dialect } from '../../src/config/index.js';
import { BatchLoader, listSql, sql } from '../../src/database/index.js';
import { openTestDatabase } from '../support/open-test-database.js';

const AT = new Date('2026-03-26T13:00:00.123Z');
const [ours, theirs] = [OrganizationScope.proven('a'.repeat(24)), OrganizationScope.proven('b'.repeat(24))];

describe('rows that are looked up by their ids', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => (opened = await openTestDatabase()));
  afterAll(() => opened.close());

  const asked: string[][] = [];
  const tags = new BatchLoader<OrganizationScope, TrailTag>(
    ({ organizationId }, ids) => {
      asked.push([...ids]);
      if (ids.includes('fail')) return opened.database.statements.acrossOrganizations.select(TrailTag, sql`WHERE no_such_column = 1`);
      return opened.database.statements.select({ organizationId }, TrailTag, sql`WHERE organization_id = ${organizationId} AND entry_id IN (${listSql(ids)})`);
    },
    ({ entryId }) => entryId,
  );

  const write = async ({ organizationId }: OrganizationScope, tag: string): Promise<string> => {
    const entryId = newObjectId(AT);
    await opened.database.write((tx) => tx.insertByCommit(TrailTag, [{ organizationId, tag, createdAt: AT, entryId }]));
    return entryId;
  };

  it('come to whoever asked for them, however many ask at once, and never from another organization', async () => {
    const ids = await Promise.all(Array.from({ length: 250 }, (_, index) => write(index % 2 ? ours : theirs, `tag ${index}`)));
    asked.length = 0;
    const found = await Promise.all(ids.map((id, index) => tags.find(index % 2 ? ours : theirs, id)));
    expect(asked.map((together) => together.length)).toEqual(dialect === 'mysql' ? [100, 100, 25, 25] : ids.map(() => 1));
    expect(found.map((row) => row?.tag)).toEqual(ids.map((_, index) => `tag ${index}`));
    const foreign = await Promise.all(ids.map((id, index) => tags.find(index % 2 ? theirs : ours, id)));
    expect(foreign).toEqual(ids.map(() => undefined));
  });

  it('are asked for together where the database is a message away, one statement for each organization', async () => {
    asked.length = 0;
    await Promise.all([tags.find(ours, 'one'), tags.find(theirs, 'two'), tags.find(ours, 'three'), tags.find(ours, 'one')]);
    expect(asked).toEqual(dialect === 'mysql' ? [['one', 'three'], ['two']] : [['one'], ['two'], ['three'], ['one']]);
  });

  it('are those that are there when they are asked for: nothing is remembered', async () => {
    const id = newObjectId(AT);
    expect(await tags.find(ours, id)).toBeUndefined();
    await opened.database.write((tx) => tx.insertByCommit(TrailTag, [{ organizationId: ours.organizationId, tag: 'new', createdAt: AT, entryId: id }]));
    expect(await tags.find(ours, id)).toMatchObject({ tag: 'new' });
  });

  it('fail for those whose statement failed, and for nobody of another organization', async () => {
    const id = await write(theirs, 'good');
    const [failed, found] = await Promise.allSettled([tags.find(ours, 'fail'), tags.find(theirs, id)]);
    expect(failed.status === 'rejected' && String(failed.reason)).toContain('no_such_column');
    expect(found).toMatchObject({ status: 'fulfilled', value: { tag: 'good' } });
  });
});

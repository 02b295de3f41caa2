import { Database, Sql, isTooLong, isUnavailable } from '../../src/database/index.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { mentorLog } from '../support/factories.js';
import { openTestDatabase } from '../support/open-test-database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';

/** Looks at rows without end. */
const ENDLESS = Sql.trusted(
  'WITH RECURSIVE row (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM row WHERE number > 0) SELECT COUNT(*) AS rows_read FROM row',
);
const ONE = Sql.trusted('SELECT 1 AS answer');
/** Longer than any test. */
const LONG = 60_000;

describe('long reads on the embedded database', () => {
  let app: TestApp;
  let database: Database;
  let searching: TestOrganization;
  let other: TestOrganization;

  beforeAll(async () => {
    app = await startTestApp();
    database = app.app.get(Database);
    [searching, other] = [await app.organization(), await app.organization()];
  });

  /** Four at once, which never end by themselves. Answers how each ended. */
  function searchWithoutEnd(): { readonly ended: Promise<unknown>[]; readonly count: () => number } {
    const { statements } = database.longReads(OrganizationScope.proven(searching.id), LONG);
    let count = 0;
    const ended = Array.from({ length: 4 }, () =>
      statements.acrossOrganizations.rows(ENDLESS).then(
        () => undefined,
        (error: unknown) => {
          count += 1;
          return error;
        },
      ),
    );
    return { ended, count: () => count };
  }

  test('of one organization keep nobody else waiting, not even others that search, and end when the server does', async () => {
    const { api: caller } = other.people.OWNER;
    expect((await caller.post('/activity-logs', mentorLog({ description: 'Something about the garden' }))).status).toBe(201);
    const searches = searchWithoutEnd();

    const [search, ...answers] = await Promise.all([
      caller.get<{ pagination: { total: number } }>('/activity-logs?q=garden'),
      caller.get('/activity-logs'),
      caller.get('/activities/stats?interval=day&groupBy=activityType'),
      caller.get('/activity-logs?page=1000'),
      caller.post('/activity-logs', mentorLog()),
      searching.as('OWNER').get('/activity-logs'),
      searching.as('OWNER').post('/activity-logs', mentorLog()),
    ]);

    expect([search.status, search.body.pagination.total]).toEqual([200, 1]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 201, 200, 201]);
    expect(searches.count()).toBe(0);

    database.limits.longReadMilliseconds = 50;
    const waited = await searching.as('OWNER').get<{ code: string }>('/activity-logs?q=garden');
    expect([waited.status, waited.body.code, waited.headers['retry-after']]).toEqual([503, 'query_timeout', '2']);
    expect(searches.count()).toBe(0);

    await app.close();
    const errors = await Promise.all(searches.ended);
    expect(errors.map((error) => isUnavailable(error) || isTooLong(error))).toEqual([true, true, true, true]);
  });
});

describe('a read that takes too long', () => {
  test('is given up, and frees its thread for the next', async () => {
    const { database, close } = await openTestDatabase();
    try {
      const tenant = OrganizationScope.proven('a'.repeat(24));
      const long = database.longReads(tenant, 50).statements.acrossOrganizations.rows(ENDLESS);
      expect(await long.then(() => undefined, isTooLong)).toBe(true);
      expect(await database.longReads(tenant).statements.acrossOrganizations.rows(ONE)).toEqual([{ answer: 1 }]);
      await expect(database.snapshot(tenant, ({ statements }) => statements.acrossOrganizations.rows(Sql.trusted('SELECT no_such_column')))).rejects.toThrow(
        'no such column',
      );
      expect(await database.snapshot(tenant, ({ statements }) => statements.acrossOrganizations.lists(ONE))).toEqual([[1]]);
    } finally {
      await close();
    }
  });
});

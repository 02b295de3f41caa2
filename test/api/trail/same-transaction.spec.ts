import { Database } from '../../../src/database/index.js';
import { entities } from '../../../src/schema.js';
import type { ProblemBody } from '../../support/api-client.js';
import { PASSWORD, integratorsEvent, mentorLog, uniqueEmail } from '../../support/factories.js';
import { sealAll } from '../../support/integrity/sealing.js';
import { useTestApp } from '../../support/use-test-app.js';
import { Trace } from '../../support/trace.js';
import { CHANGE_CASES, setStage, type Stage } from '../../support/trail-changes.js';
import { entityManager } from '../../support/entity-manager.js';

describe('a change whose entry cannot be written', () => {
  const test = useTestApp();
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(test);
  });
  afterEach(() => execute('DROP TRIGGER IF EXISTS refuse_entries'));

  const execute = (statement: string) => test.app.get(Database).write((tx) => entityManager(tx).query(statement));
  const refuseEntries = () =>
    execute(
      test.settings.database.dialect === 'sqlite'
        ? "CREATE TRIGGER refuse_entries BEFORE INSERT ON trail_entries BEGIN SELECT RAISE(ABORT, 'no entry today'); END"
        : "CREATE TRIGGER refuse_entries BEFORE INSERT ON trail_entries FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no entry today'",
    );
  const everything = async () => JSON.stringify(await Promise.all(entities.map((entity) => entityManager(test.app.get(Database)).find<object>(entity))));

  it.each(CHANGE_CASES)('%s (%s) is not made: every table stays as it was, and the answer tells nothing', async (_route, _leaves, { prepare, status }) => {
    const send = await prepare(stage);
    await sealAll(test); // so that nothing but the change could change anything
    await refuseEntries();
    const before = await everything();
    const { status: refused, body } = await send({});
    expect([refused, (body as ProblemBody).code, JSON.stringify(body).includes('no entry today')]).toEqual([500, 'internal_error', false]);
    expect(await everything()).toBe(before);

    await execute('DROP TRIGGER refuse_entries');
    expect((await send({})).status).toBe(status);
  });

  it('POST /auth/register makes neither organization nor account', async () => {
    const request = { organizationName: 'New', email: uniqueEmail(), password: PASSWORD, name: 'Founder' };
    await sealAll(test); // so that nothing but the change could change anything
    await refuseEntries();
    const before = await everything();
    expect((await test.anonymous.post('/auth/register', request)).status).toBe(500);
    expect(await everything()).toBe(before);
    await execute('DROP TRIGGER refuse_entries');
    expect((await test.anonymous.post('/auth/register', request)).status).toBe(201);
  });

  it('an export hands out nothing', async () => {
    await stage.org.as('ADMIN').post('/activity-logs', mentorLog({ description: 'Confidential' }));
    await refuseEntries();
    const { status, body } = await stage.org.as('ADMIN').get('/activity-logs/export');
    expect([status, JSON.stringify(body).includes('Confidential')]).toEqual([500, false]);
  });

  it('a batch of which one entry cannot be written leaves none of them', async () => {
    const trace = new Trace();
    await execute(
      test.settings.database.dialect === 'sqlite'
        ? "CREATE TRIGGER refuse_entries BEFORE INSERT ON trail_entries WHEN NEW.context = 'the last' BEGIN SELECT RAISE(ABORT, 'no'); END"
        : "CREATE TRIGGER refuse_entries BEFORE INSERT ON trail_entries FOR EACH ROW IF NEW.context = 'the last' THEN SIGNAL SQLSTATE '45000'; END IF",
    );
    // More than are inserted with one statement.
    const activities = [...Array.from({ length: 999 }, () => integratorsEvent()), integratorsEvent({ context: 'the last' })];
    expect((await stage.org.as('OWNER').post('/activities/batch', { activities }, trace.options)).status).toBe(500);
    expect(await trace.entries(stage.org.as('OWNER'))).toEqual([]);
  });
});

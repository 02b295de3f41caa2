import { PASSWORD, uniqueEmail } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { StatementCapture } from '../../support/plans/statement-capture.js';

const VERBS = /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|BEGIN|COMMIT|ROLLBACK)\b/g;

describe('a failed login', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  /** What the database is asked for between the request and its answer: the verbs of every statement. */
  async function workOf(email: string, password: string): Promise<string[]> {
    const { database } = test;
    const capture = StatementCapture.of(database.settings.dialect === 'sqlite' ? database.settings.file : database.settings.database);
    const { status } = await test.anonymous.post('/auth/login', { email, password });
    const statements = capture.end();
    expect(status).toBe(401);
    // What the application asks by itself meanwhile, for webhooks that are due, is not of the login.
    const ofLogin = statements.filter(({ text }) => !text.startsWith('SELECT') || /\busers\b/.test(text));
    return ofLogin.map(({ text }) => (text.match(VERBS) ?? []).join(' ')).filter((verbs) => verbs !== '');
  }

  it('runs the same statements for an unknown account as for a known one, so that response times reveal nothing', async () => {
    const { email } = org.people.USER;
    const disabled = await org.addPerson('USER');
    await org.as('OWNER').patch(`/users/${disabled.id}`, { status: 'disabled' });
    await workOf(uniqueEmail(), 'a wrong password'); // what is done only once
    const known = await workOf(email, 'a wrong password');
    expect(known.join(' ')).toContain('INSERT INTO');
    expect(await workOf(uniqueEmail(), 'a wrong password')).toEqual(known);
    expect(await workOf(disabled.email, 'a wrong password')).toEqual(known);
    expect(await workOf(disabled.email, PASSWORD)).toEqual(known);
  });
});

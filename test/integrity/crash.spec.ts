import { openDatabase } from '../../src/database/opening/open-database.js';
import { TrailVerifier } from '../../src/integrity/index.js';
import { entities } from '../../src/schema.js';
import { PASSWORD, integratorsEvent, uniqueEmail } from '../support/factories.js';
import { ServerProcess } from '../support/server-process.js';
import { startTestApp } from '../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { querySql, sealAll } from '../support/integrity/sealing.js';
import { entityManager } from '../support/entity-manager.js';

const CRASHES = 3;
const WRITERS = 8;

// Hundreds of entries for each story: on a busy machine that takes its time.
jest.setTimeout(60_000);

describe('a server that is killed repeatedly while writing and sealing', () => {
  const settings = { JWT_SECRET: 'a secret of the tests, and of nothing else', BOOTSTRAP_OWNER_EMAIL: uniqueEmail(), BOOTSTRAP_OWNER_PASSWORD: PASSWORD };
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  /** So that the next server need not wait until the dead one's lease is over. */
  const endLeases = async () => {
    const opened = await openDatabase(database.settings, entities);
    await opened.write((tx) => entityManager(tx).query("UPDATE trail_heads SET leader_until = '2000-01-01 00:00:00.000'"));
    await opened.close();
  };

  /** Writes as fast as it can until the server dies; answers what was acknowledged, and the last checkpoint. */
  const writeUntilKilled = async (): Promise<{ ids: string[]; note: string }> => {
    const server = await ServerProcess.start({ ...settings, DATABASE_URL: database.url });
    const url = await server.listening();
    const call = async <T>(method: string, path: string, body?: object, token?: string): Promise<T> => {
      const headers = { 'content-type': 'application/json', accept: 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
      const response = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return (await response.json()) as T;
    };
    const { access_token: token } = await call<{ access_token: string }>('POST', '/auth/login', { email: settings.BOOTSTRAP_OWNER_EMAIL, password: PASSWORD });
    const ids: string[] = [];
    let note = '';
    let isKilled = false;
    const untilKilled = async (work: () => Promise<void>) => {
      while (!isKilled) await work().catch(() => undefined); // the connection breaks when the server dies
    };
    const writers = Array.from({ length: WRITERS }, () =>
      untilKilled(async () => void ids.push((await call<{ _id: string }>('POST', '/activities', integratorsEvent(), token))._id)),
    );
    let sizes = new Set<number>();
    const reader = untilKilled(async () => {
      const checkpoint = await call<{ note: string; treeSize: number }>('GET', '/activities/integrity/checkpoint', undefined, token);
      note = checkpoint.note;
      sizes = sizes.add(checkpoint.treeSize);
      if (sizes.size < 4 || ids.length < 100) return;
      isKilled = true;
      await server.kill();
    });
    await Promise.all([reader, ...writers]);
    return { ids, note };
  };

  it('loses, doubles and reorders nothing: every checkpoint that it gave is the beginning of the next', async () => {
    const acknowledged: string[] = [];
    const notes: string[] = [];
    for (let crash = 0; crash < CRASHES; crash++) {
      const { ids, note } = await writeUntilKilled();
      acknowledged.push(...ids);
      notes.push(note);
      await endLeases();
    }
    const test = await startTestApp({ SEALER: 'on', ...settings }, database);
    try {
      await sealAll(test);
      const verifier = test.app.get(TrailVerifier);
      for (const note of notes) {
        const opened = verifier.openHeld(note);
        if (!opened) throw new Error('The checkpoint is not signed by the key.');
        expect(await verifier.verify(opened.scope, opened)).toMatchObject({ ok: true, firstBad: null });
      }
      const rows = await querySql<{ id: string }>(test, 'SELECT id FROM trail_entries WHERE seq IS NOT NULL');
      const found = new Set(rows.map(({ id }) => id));
      expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
      expect([new Set(acknowledged).size, found.size]).toEqual([acknowledged.length, rows.length]);
    } finally {
      await test.close();
    }
  }, 120_000);
});

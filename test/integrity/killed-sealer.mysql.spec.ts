import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { signIn } from '../support/test-organization.js';
import { EventReader, listening } from '../support/event-reader.js';
import { PASSWORD, integratorsEvent, uniqueEmail } from '../support/factories.js';
import { sealedTrail } from '../support/sealed.js';
import { ServerProcess } from '../support/server-process.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(60_000); // a dead instance's lease has to end first

describe('of two instances on one database, the one that seals is killed', () => {
  const settings = { JWT_SECRET: 'a secret of the tests, and of nothing else', BOOTSTRAP_OWNER_EMAIL: uniqueEmail(), BOOTSTRAP_OWNER_PASSWORD: PASSWORD };
  let database: TestDatabase;
  let leader: ServerProcess;
  let other: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase();
    leader = await ServerProcess.start({ ...settings, DATABASE_URL: database.url });
    other = await startTestApp({ ...settings, SEALER: 'on' }, database);
  });
  afterAll(async () => {
    await leader.kill();
    await other.close();
    await database.drop();
  });

  it('the other goes on with the same order, and a reader who follows both sees every entry once', async () => {
    const { api: owner } = await signIn(other.anonymous, settings.BOOTSTRAP_OWNER_EMAIL, PASSWORD);
    const { key } = (await owner.post<{ key: string }>('/api-keys', { name: 'Reader', role: 'ADMIN' })).body;
    const authorization = `Bearer ${key}`;
    const urls = { leader: `${await leader.listening()}/api/v1/activities`, other: `${await listening(other.app)}/activities` };
    const post = async (url: string): Promise<string> => {
      const body = JSON.stringify(integratorsEvent());
      const response = await fetch(url, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body });
      if (response.status !== 201) throw new Error(`${url} answered ${response.status}`);
      return ((await response.json()) as EntryResponse)._id;
    };
    const first = await EventReader.open(`${urls.leader}/stream?after=-1`, key);
    const steady = await EventReader.open(`${urls.other}/stream?after=-1`, key);
    const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => post(index % 2 ? urls.leader : urls.other)));
    await first.until(({ seqs }) => seqs.length > ids.length);

    const attempts = Promise.allSettled(Array.from({ length: 20 }, (_, index) => post(index % 2 ? urls.leader : urls.other)));
    await leader.kill();
    for (const attempt of await attempts) if (attempt.status === 'fulfilled') ids.push(attempt.value);
    ids.push(await post(urls.other));
    const seen = first.entries<EntryResponse>();
    const next = await EventReader.open(`${urls.other}/stream`, key, { 'last-event-id': String(first.seqs.at(-1)) });

    const trail = await sealedTrail(owner, ids);
    expect(trail.map(({ seq }) => seq)).toEqual(trail.map((_, seq) => seq));
    expect(new Set(trail.map(({ _id }) => _id)).size).toBe(trail.length);
    await steady.until(({ seqs }) => seqs.length >= trail.length);
    expect(steady.entries()).toEqual(trail);
    await next.until(({ seqs }) => seen.length + seqs.length >= trail.length);
    expect([...seen, ...next.entries()]).toEqual(trail);
    expect((await owner.post<{ ok: boolean; treeSize: number }>('/activities/integrity/verify')).body).toMatchObject({ ok: true, treeSize: trail.length });
    for (const reader of [first, steady, next]) reader.close();
  });
});

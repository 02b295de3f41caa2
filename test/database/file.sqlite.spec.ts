import { chmod, copyFile, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { MentorLogResponse } from '../../src/activity-logs/mentor-logs/dto/mentor-log.response.js';
import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { readSettings } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import { openDatabase } from '../../src/database/opening/open-database.js';
import { entities } from '../../src/schema.js';
import { sealAll } from '../support/integrity/sealing.js';
import type { ProblemBody } from '../support/api-client.js';
import { integratorsEvent, mentorLog, unique } from '../support/factories.js';
import { LockHolder } from '../support/lock-holder.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';

const FILES = ['', '-wal', '-shm'];

describe('the file of the embedded database', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let file: string;
  beforeAll(async () => {
    file = test.database.url.replace('sqlite:', '');
  });

  const create = (overrides = {}) => org.as('OWNER').post<MentorLogResponse & ProblemBody>('/activity-logs', mentorLog(overrides));
  const ready = async () => (await test.anonymous.get('/health/ready')).status;
  const logsOf = async (mentor: string) => (await org.as('OWNER').get<{ data: unknown[] }>(`/activity-logs?mentor_id=${mentor}`)).body.data.length;

  describe('while another process holds its lock', () => {
    let holder: LockHolder;
    beforeEach(async () => {
      holder = await LockHolder.hold(file);
    });
    afterEach(() => holder.end());

    it('answers reads and probes, and lets a write wait until the lock is free', async () => {
      const mentor = unique('mentor');
      let isAnswered = false;
      const write = create({ mentor_id: mentor }).finally(() => (isAnswered = true));
      expect((await test.anonymous.get('/health/live')).status).toBe(200);
      expect(await ready()).toBe(200);
      expect(await logsOf(mentor)).toBe(0);
      expect(isAnswered).toBe(false);
      await holder.release();
      expect((await write).status).toBe(201);
      expect(await logsOf(mentor)).toBe(1);
    });

    it('refuses writes with 503 where it is not free in time, those that queue with them, and stores nothing of them', async () => {
      const { limits } = test.app.get(Database);
      limits.lockMilliseconds = 50;
      const mentor = unique('mentor');
      const answers = await Promise.all(Array.from({ length: 20 }, () => create({ mentor_id: mentor })));
      for (const { status, body, headers } of answers) expect([status, body.code, headers['retry-after']]).toEqual([503, 'database_unavailable', '2']);
      limits.lockMilliseconds = 5_000;
      await holder.release();
      expect(await logsOf(mentor)).toBe(0);
      expect((await create({ mentor_id: mentor })).status).toBe(201);
      expect(await logsOf(mentor)).toBe(1);
    });
  });

  describe.each(FILES.slice(0, 2))('removed under the server (annals.db%s)', (suffix) => {
    it.each(['removed', 'replaced by a copy'])('and %s: writes are refused and readiness fails, until it is put back', async (how) => {
      const [name, elsewhere] = [file + suffix, `${file}${suffix}.elsewhere`];
      await rename(name, elsewhere);
      if (how !== 'removed') await copyFile(elsewhere, name);
      const mentor = unique('mentor');
      const refused = await create({ mentor_id: mentor });
      expect([refused.status, refused.body.code]).toEqual([503, 'database_unavailable']);
      expect(await ready()).toBe(503);
      expect((await test.anonymous.get('/health/live')).status).toBe(200);
      await rename(elsewhere, name);
      expect(await ready()).toBe(200);
      expect(await logsOf(mentor)).toBe(0);
      expect((await create({ mentor_id: mentor })).status).toBe(201);
    });
  });

  describe('once something is erased', () => {
    /** Whether any of the files holds the text. */
    const isInFiles = async (text: string) => {
      const contents = await Promise.all(FILES.map((suffix) => readFile(file + suffix)));
      return contents.some((content) => content.includes(text) || content.includes(text.toUpperCase()));
    };
    const untilGone = async (text: string) => {
      const giveUpAt = Date.now() + 15_000;
      while ((await isInFiles(text)) && Date.now() < giveUpAt) await wait(20);
      expect(await isInFiles(text)).toBe(false);
    };

    it('holds no copy of the payload, not in its write-ahead log either', async () => {
      const word = unique('secret');
      const event = integratorsEvent({ context: `About ${word}`, metadata: { word } });
      const { body } = await org.as('OWNER').post<EntryResponse>('/activities', event, { headers: { 'idempotency-key': word } });
      await sealAll(test);
      expect(await isInFiles(word)).toBe(true);
      expect((await org.as('OWNER').post(`/activities/${body._id}/erase`, { reason: 'They asked for it' })).status).toBe(200);
      await untilGone(word);
    });

    it('holds no copy of a description that was corrected, or whose log was deleted', async () => {
      const [first, second] = [unique('secret'), unique('secret')];
      const { body } = await create({ description: `About ${first}` });
      expect((await org.as('OWNER').put(`/activity-logs/${body.log_id}`, { description: `About ${second}` })).status).toBe(200);
      await untilGone(first);
      expect(await isInFiles(second)).toBe(true);
      expect((await org.as('OWNER').delete(`/activity-logs/${body.log_id}`)).status).toBe(200);
      await untilGone(second);
    });
  });
});

describe('the files of a database', () => {
  const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

  it('can be read by nobody but the user of the server, and neither can their folder, which is made', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'annals-files-'));
    const folder = join(parent, 'data');
    const { database: settings } = readSettings({ DATABASE_URL: `sqlite:${folder}/annals.db` });
    const open = async () => (await openDatabase(settings, entities)).close();
    await open();
    expect(await modeOf(folder)).toBe('700');
    expect(await modeOf(`${folder}/annals.db`)).toBe('600');

    await chmod(`${folder}/annals.db`, 0o644);
    const database = await openDatabase(settings, entities);
    expect(await Promise.all(FILES.map((suffix) => modeOf(`${folder}/annals.db${suffix}`)))).toEqual(['600', '600', '600']);
    await database.close();
    await rm(parent, { recursive: true });
  });
});

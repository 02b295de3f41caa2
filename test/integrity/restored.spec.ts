import { existsSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { ProblemBody } from '../support/api-client.js';
import { EventReader, listening } from '../support/event-reader.js';
import { readOn } from '../support/sealed.js';
import { useTestApp } from '../support/use-test-app.js';
import { createTestDatabase } from '../support/test-database.js';
import type { TestOrganization } from '../support/test-organization.js';
import { Database, refuseUnfit } from '../../src/database/index.js';
import { Restoration, RestorationModule, Sealer, TrailVerifier } from '../../src/integrity/index.js';
import { openCheckpoint, readVerifierKey, verifyBundle } from '../../src/merkle/index.js';
import { EpochKeeper } from '../../src/integrity/restoring/epoch-keeper.js';
import type { RestorationOptions, RestoredTrail } from '../../src/integrity/restoring/restoration.js';
import { REASONS } from '../../src/integrity/verification/verdict.js';
import { entities } from '../../src/schema.js';
import { querySql, recordSealed, runSql, sealAll, trailOf } from '../support/integrity/sealing.js';
import { entityManager } from '../support/entity-manager.js';

jest.setTimeout(60_000);

const EPOCH = 'annals-epoch';

describe('data restored from a backup', () => {
  const test = useTestApp();
  let tables: string[];
  beforeAll(async () => {
    tables = entityManager(test.app.get(Database)).connection.entityMetadatas.map(({ tableName }) => tableName);
  });

  const backUp = async () => {
    for (const table of tables) {
      await runSql(test, `DROP TABLE IF EXISTS kept_${table}`);
      await runSql(test, `CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
    }
  };
  const putBack = async () => {
    for (const table of tables) {
      await runSql(test, `DELETE FROM ${table}`);
      await runSql(test, `INSERT INTO ${table} SELECT * FROM kept_${table}`);
    }
  };
  /** What the command does, and the server's next look. */
  const restored = async (options?: RestorationOptions): Promise<RestoredTrail[]> => {
    const command = await NestFactory.createApplicationContext(RestorationModule.register(test.settings, entities), { logger: false, abortOnError: false });
    try {
      return await command.get(Restoration).run(options);
    } finally {
      await command.close();
      await test.app.get(EpochKeeper).look();
    }
  };
  const checkpointOf = async (org: TestOrganization) => (await org.as('ADMIN').get<string>('/activities/integrity/checkpoint')).body;
  const keyOf = async (org: TestOrganization) => (await org.as('ADMIN').get<{ vkey: string }>('/activities/integrity/key')).body.vkey;
  const codeOf = async (org: TestOrganization, path: string) => {
    const { status, body } = await org.as('OWNER').get<ProblemBody>(path);
    return [status, body.code, ...(body.errors ?? []).map(({ field }) => field)];
  };
  /** A trail that has lost its end by a restore, with what its readers hold of it. */
  const lose = async () => {
    const org = await test.organization();
    await recordSealed(test, org, 4);
    const before = await checkpointOf(org);
    await backUp();
    await recordSealed(test, org, 6);
    const { nextCursor } = await readOn(org.as('ADMIN'));
    const held = { before, lost: await checkpointOf(org), key: await keyOf(org), forward: nextCursor };
    await putBack();
    return { org, held };
  };

  it('refuses every cursor and epoch of the life before, with a code of its own, and gives new ones', async () => {
    const org = await test.organization();
    await recordSealed(test, org, 3);
    const old = await EventReader.open(`${await listening(test.app)}/activities/stream`, (await org.addApiKey('ADMIN')).key);
    const epoch = String(old.response.headers[EPOCH]);
    const lists = ['/users?limit=1', '/activities?limit=1', '/activities?order=asc'];
    const paths: string[] = [];
    for (const list of lists) {
      const { body } = await org.as('OWNER').get<{ nextCursor: string }>(list);
      paths.push(`${list}&cursor=${body.nextCursor}`);
    }
    await restored();
    for (const path of [...paths, '/activities/organization/' + org.id + `?cursor=${paths[1]?.split('cursor=')[1]}`]) {
      expect([path, ...(await codeOf(org, path))]).toEqual([path, 400, expect.stringMatching(/^(cursor_from_before_restore|validation_failed)$/), 'cursor']);
    }
    for (const path of paths) expect([path, (await codeOf(org, path))[1]]).toEqual([path, 'cursor_from_before_restore']);
    expect(await codeOf(org, `/activities/stream?after=-1&epoch=${epoch}`)).toEqual([400, 'cursor_from_before_restore', 'epoch']);
    await old.untilEnd();
    expect(old.events.at(-1)).toMatchObject({ event: 'closed', data: expect.stringContaining('"reason":"restored"') as string });
    expect((await readOn(org.as('ADMIN'), (await readOn(org.as('ADMIN'))).nextCursor)).data).toEqual([]);
    const again = await EventReader.open(`${await listening(test.app)}/activities/stream?after=-1`, (await org.addApiKey('ADMIN')).key);
    expect(again.response.headers[EPOCH]).not.toBe(epoch);
    again.close();
  });

  it('goes on as the next generation of its log, which signs no second history under the name of the first', async () => {
    const { org, held } = await lose();
    await restored();
    await recordSealed(test, org, 6);
    const trail = await trailOf(org);
    expect(trail.filter(({ activityType }) => activityType === 'restore-backup')).toMatchObject([{ actor: { type: 'system' } }]);

    const [key, note] = [await keyOf(org), await checkpointOf(org)];
    expect(note.split('\n')[0]).toBe(`${held.before.split('\n')[0]}/2`);
    const present = readVerifierKey(key);
    if (!present) throw new Error('The key is malformed');
    for (const old of [held.before, held.lost, note]) expect(openCheckpoint(old, present)?.treeSize).toBe(Number(old.split('\n')[1]));

    const verifier = test.app.get(TrailVerifier);
    const verify = async (text: string) => {
      const opened = verifier.openHeld(text);
      if (!opened) throw new Error('It is signed by our own key');
      return (await verifier.verify(opened.scope, opened)).firstBad;
    };
    expect([await verify(held.before), await verify(note)]).toEqual([null, null]);
    expect(await verify(held.lost)).toMatchObject({ reason: REASONS.restored });

    const { body } = await org.as('ADMIN').get<string>('/activities/export?format=bundle');
    const lines = async function* () {
      yield* body.trimEnd().split('\n');
    };
    const firstKey = readVerifierKey(held.key);
    expect(await verifyBundle(lines(), { ...(firstKey && { key: firstKey }), checkpoint: held.before })).toMatchObject({ ok: true });
    expect((await verifyBundle(lines(), { checkpoint: held.lost })).firstBad?.reason).toContain('before the trail was restored');
  });

  it('keeps the names of the logs where nothing was given out, and takes a generation that is told, but none that was', async () => {
    const org = await test.organization();
    await recordSealed(test, org, 1);
    const originAfter = async (options: RestorationOptions) => (await restored(options)).find(({ organizationId }) => organizationId === org.id)?.origin;
    expect(await originAfter({ sameOrigin: true })).toBe(`annals/${org.id}`);
    expect(await originAfter({ generation: 7 })).toBe(`annals/${org.id}/7`);
    expect(await originAfter({})).toBe(`annals/${org.id}/8`); // twice does no harm
    await expect(restored({ generation: 8 })).rejects.toThrow('--generation: must be more than');
    await sealAll(test);
    expect(await checkpointOf(org)).toContain(`annals/${org.id}/8\n`);
  });

  it('is restored as a whole or not at all', async () => {
    const [first, last] = [await test.organization(), await test.organization()];
    await recordSealed(test, first, 1);
    await recordSealed(test, last, 1);
    const state = async () => [
      await querySql(test, 'SELECT * FROM data_epochs ORDER BY number'),
      await querySql(test, 'SELECT organization_id, note FROM trail_heads'),
    ];
    const [{ note } = { note: '' }] = await querySql<{ note: string }>(test, 'SELECT note FROM trail_heads WHERE organization_id = ?', [last.id]);
    await runSql(test, 'UPDATE trail_heads SET note = ? WHERE organization_id = ?', [note.replace('\n', '/2\n'), last.id]);
    const before = await state();
    await expect(restored()).rejects.toThrow(`The stored tree of organization ${last.id}`);
    expect(await state()).toEqual(before);
    await runSql(test, 'UPDATE trail_heads SET note = ? WHERE organization_id = ?', [note, last.id]);
  });

  it('is noticed under a running server: nothing is sealed on it under the old name, and its readers begin again', async () => {
    const org = await test.organization();
    await recordSealed(test, org, 2);
    await backUp();
    await recordSealed(test, org, 2);
    const key = await org.addApiKey('ADMIN');
    await sealAll(test);
    const reader = await EventReader.open(`${await listening(test.app)}/activities/stream?after=-1`, key.key);
    await reader.until(({ events }) => events.length > 4);
    await putBack();
    await reader.untilEnd();
    expect(reader.events.at(-1)).toMatchObject({ event: 'closed', data: expect.stringContaining('"reason":"restored"') as string });
    const note = await checkpointOf(org);
    await org.as('ADMIN').post('/activities', { activityType: 'too-early', context: 'Nobody said that it was restored' });
    await test.app.get(Sealer).sealAll();
    expect(await checkpointOf(org)).toBe(note);
    await restored();
    await sealAll(test);
    expect(await checkpointOf(org)).toContain(`annals/${org.id}/2\n`);
  });

  it('is not restored while a server works on it, and no database is made where there is none', async () => {
    await expect(refuseUnfit(test.database.settings)).rejects.toThrow('is in use by another process');
    const other = await createTestDatabase();
    await expect(refuseUnfit(other.settings)).resolves.toBeUndefined();
    await other.drop();
    await expect(refuseUnfit(other.settings)).rejects.toThrow('DATABASE_URL');
    if (other.settings.dialect === 'sqlite') expect(existsSync(other.settings.file)).toBe(false);
  });
});

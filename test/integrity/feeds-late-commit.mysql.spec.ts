import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { builtInRole } from '../../src/access/index.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { TrailWriter } from '../../src/activity-logs/index.js';
import { Database } from '../../src/database/index.js';
import { integratorsEvent } from '../support/factories.js';
import { readOn, sealedTrail } from '../support/sealed.js';
import { useTestApp } from '../support/use-test-app.js';
import { entityManager } from '../support/entity-manager.js';

jest.setTimeout(60_000); // stories wait for seals, on a machine that may be busy

describe('a transaction that commits late', () => {
  const test = useTestApp({ SEALER: 'on' });

  it('comes after those that committed before it, although it began and is dated earlier: who reads forward does not miss it', async () => {
    const org = await test.organization();
    const api = org.as('ADMIN');
    const actor = { type: 'user' as const, id: org.people.ADMIN.id, scope: OrganizationScope.proven(org.id), role: builtInRole('ADMIN') };
    let commit = () => {};
    const gate = new Promise<void>((resolve) => (commit = resolve));
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const late = test.app.get(Database).write(async (tx) => {
      // More than a commit takes along: the rows are written now, and nobody sees them.
      const auditEvents = Array.from({ length: 100 }, () => ({ activityType: 'print-badge', context: 'late '.repeat(200) }));
      const ids = (await test.app.get(TrailWriter).appendAll(tx, actor, auditEvents)).map(({ id }) => id);
      expect(await entityManager(tx).countBy(TrailEntry, { organizationId: org.id, activityType: 'print-badge' })).toBe(ids.length);
      begun();
      await gate;
      return ids;
    });
    await hasBegun;
    const { body: early } = await api.post<EntryResponse>('/activities', integratorsEvent());
    const before = await sealedTrail(api, [early._id]);
    const { nextCursor } = await readOn(api);
    commit();
    const ids = await late;
    const trail = await sealedTrail(api, ids);
    expect(trail.slice(0, before.length)).toEqual(before);
    const { data } = await readOn(api, nextCursor);
    expect(data.map(({ _id }) => _id)).toEqual(ids);
    expect(data[0]?.createdAt && data[0].createdAt <= early.createdAt).toBe(true);
  });
});

import { TrailPages } from '../../src/activity-logs/trail/trail-pages.js';
import { TrailEntryRepository } from '../../src/activity-logs/trail/trail-entry.repository.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { integratorsEvent, unique } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import { sealAll } from '../support/integrity/sealing.js';

describe('a list by several tags', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  it('is looked for among those that carry the rarest, in whatever order the tags are given', async () => {
    const [rare, common, never] = [unique('rare'), unique('common'), unique('never')];
    const activities = Array.from({ length: 5 }, (_, index) => integratorsEvent({ tags: index === 0 ? [common, rare] : [common] }));
    await org.as('OWNER').post('/activities/batch', { activities });
    await sealAll(test);
    const first = async (...tags: string[]) => (await test.app.get(TrailPages).rarestTagFirst(OrganizationScope.proven(org.id), { tags })).tags;
    expect(await first(common, rare)).toEqual([rare, common]);
    expect(await first(rare, common)).toEqual([rare, common]);
    expect(await first(common, rare, never)).toEqual([never, rare, common]);
    const searched = jest.spyOn(test.app.get(TrailEntryRepository), 'search');
    for (const query of [`tag=${common}&tag=${rare}`, `tag=${rare}&tag=${common}`]) {
      expect((await org.as('ADMIN').get(`/activities/queries?${query}`)).body).toMatchObject({ totalResults: 1, results: [{ tags: [common, rare] }] });
      expect((await org.as('ADMIN').get(`/activities?${query}`)).body).toMatchObject({ data: [{ tags: [common, rare] }] });
    }
    expect(searched.mock.calls.map(([, { tags }]) => tags)).toEqual(Array.from({ length: 4 }, () => [rare, common]));
  });
});

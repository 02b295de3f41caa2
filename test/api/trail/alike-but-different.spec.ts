import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';

describe('tags that look alike', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  it.each([
    ['case', (tag: string) => tag.toUpperCase()],
    ['an accent', (tag: string) => tag.replace('a', 'á')],
    ['the way an accent is written', (tag: string) => tag.replace('ö', 'o\u0308')],
    ['a space at the end', (tag: string) => `${tag} `],
    ['a space at the beginning', (tag: string) => ` ${tag}`],
    ['a line break at the end', (tag: string) => `${tag}\n`],
    ['a character that is not seen', (tag: string) => `${tag}\u200b`],
  ])('but differ in %s are two, on one entry too, and each finds its own', async (_, alter) => {
    const one = unique('tagö');
    const other = alter(one);
    const record = async (tags: string[]) => {
      const { status, body } = await org.as('OWNER').post<EntryResponse & ProblemBody>('/activities', integratorsEvent({ tags }));
      expect([status, body.tags]).toEqual([201, tags]);
      return body;
    };
    const [first, second, both] = [await record([one]), await record([other]), await record([one, other])];
    const find = async (tag: string) => (await org.as('ADMIN').get<EntryResponse[]>(`/activities/tags/${encodeURIComponent(tag)}`)).body;
    expect(await find(one)).toMatchObject([both, first]);
    expect(await find(other)).toMatchObject([both, second]);
  });
});

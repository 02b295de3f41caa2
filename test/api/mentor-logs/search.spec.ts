import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { unique } from '../../support/factories.js';
import { faults, list, queryString, record } from '../../support/mentor-log-stories.js';

/** A description, the searches that find it, and those that don't. */
interface Case {
  readonly about: string;
  readonly description: string;
  readonly found: readonly string[];
  readonly missed: readonly string[];
}

const cases: readonly Case[] = [
  {
    about: 'words and beginnings of words, in any order and case',
    description: 'Weekly review of Goals',
    found: ['review', 'REVIEW', 'rev', 'goals weekly', 'w r o g', 'review review', ' of '],
    missed: ['view', 'reviews', 'review plan', 'weeklyreview', 'goals2'],
  },
  {
    about: 'words between punctuation',
    description: 'Follow-up (urgent!): call_back,at=9:30;«fin»',
    found: ['follow-up', 'up', 'urgent', 'call_back', 'back', '9:30', '30', 'fin', '"urgent"'],
    missed: ['followup', 'rgent', 'callback', '930'],
  },
  {
    about: 'wildcards of SQL as mere separators',
    description: 'Reached 100% of under_scored 50 aims',
    found: ['100%', '%100', 'under_scored', 'scored', '1 5'],
    missed: ['1%0', 'r_ached', '%eached', 'aims%x'],
  },
  { about: 'sharp s', description: 'Die Straße', found: ['straße', 'STRASSE', 'strasse', 'STRAẞE', 'straß', 'stras'], missed: ['strase'] },
  { about: 'double s', description: 'IN DER STRASSE', found: ['straße', 'strasse', 'straẞe'], missed: ['straẞen'] },
  { about: 'capital sharp s', description: 'GROẞ', found: ['groß', 'GROSS', 'gross', 'Groẞ'], missed: ['grosz'] },
  {
    about: 'the Turkish dotted and dotless i',
    description: 'İstanbul ISPARTA',
    found: ['İSTANBUL', 'İstanbul'.toLowerCase(), 'İst', 'ısparta', 'isparta'],
    missed: ['tanbul'],
  },
  { about: 'Greek with its final sigma', description: 'Ο Οδυσσεύς', found: ['ΟΔΥΣΣΕΎΣ', 'οδυσσεύσ', 'οδυσσεύς', 'ΟΔΥΣΣ'], missed: ['δυσσεύς', 'οδυσσευς'] },
  { about: 'Greek whose capitals are several characters', description: 'ΐδιος ᾳδω', found: ['ΐδιος'.toUpperCase(), 'ΐδιος', 'ᾼδω', 'ΑΙΔΩ'], missed: ['ιδιος'] },
  {
    about: 'accents, however they are encoded',
    description: 'École Ma\u0308dchen',
    found: ['école', 'ÉCOLE', 'e\u0301cole', 'E\u0301C', 'mädchen', 'MÄDCHEN'],
    missed: ['ecole', 'madchen'],
  },
  { about: 'marks that belong to letters', description: 'हिन्दी นี่', found: ['हिन्दी', 'हि', 'นี่'], missed: ['न्दी'] },
  { about: 'Cyrillic, Armenian, ligatures', description: 'ПРИВЕТ և ﬁnale', found: ['привет', 'прив', 'Finale', 'ﬁn', 'եւ'], missed: ['ривет'] },
  { about: 'scripts without spaces', description: '你好世界 مرحبا', found: ['你好', '你好世界', 'مرحبا'], missed: ['世界'] },
  { about: 'letters beyond the basic plane', description: '𐐀𐐁 𠀀字', found: ['𐐨𐐩', '𐐨', '𠀀', '𠀀字'], missed: ['字'] },
  { about: 'emoji, which are no words', description: 'Great review ❤️', found: ['review ❤️', '❤️ great', 'review 👍🏽'], missed: ['❤️ poor'] },
];

describe('the search for words', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  describe.each(cases)('of $about', ({ description, found, missed }) => {
    const mentor_id = unique('mentor');
    beforeAll(() => record(org.as('ADMIN'), { mentor_id, description }));

    it.each(found)('finds %j', async (q) => {
      const page = await list(org.as('ADMIN'), { mentor_id, q });
      expect(page.data.map((log) => log.description)).toEqual([description]);
      expect(page.pagination.total).toBe(1);
    });

    it.each(missed)('does not find %j', async (q) => {
      expect((await list(org.as('ADMIN'), { mentor_id, q })).pagination.total).toBe(0);
    });
  });

  it('finds what a change has put there, and no longer what it has taken away', async () => {
    const { log_id, mentor_id } = await record(org.as('ADMIN'), { description: 'before' });
    await org.as('ADMIN').put(`/activity-logs/${log_id}`, { description: 'after' });
    expect((await list(org.as('ADMIN'), { mentor_id, q: 'after' })).pagination.total).toBe(1);
    expect((await list(org.as('ADMIN'), { mentor_id, q: 'before' })).pagination.total).toBe(0);
  });

  it('finds a word that stands at the end of the longest description', async () => {
    const { mentor_id } = await record(org.as('ADMIN'), { description: `${'ΐ'.repeat(1996)} end` });
    expect((await list(org.as('ADMIN'), { mentor_id, q: 'END' })).pagination.total).toBe(1);
  });

  it('takes 1 to 100 characters, counted as people count them', async () => {
    for (const q of ['a', 'a'.repeat(100), '𐐀'.repeat(100), 'ΐ'.repeat(100)])
      expect((await list(org.as('ADMIN'), { q, mentor_id: 'nobody' })).data).toEqual([]);
  });

  it.each(['', ' ', 'a'.repeat(101), '𐐀'.repeat(101), '%', '_', '...', '👍', '❤️', 'a\u0000b'])('refuses %j', async (q) => {
    expect(faults(await org.as('ADMIN').get(`/activity-logs?${queryString({ q })}`))).toEqual(['q']);
  });

  it('refuses a lone half of a surrogate pair, and two searches at once', async () => {
    expect((await org.as('ADMIN').get('/activity-logs?q=%ED%A0%80x')).status).not.toBe(500);
    expect(faults(await org.as('ADMIN').get('/activity-logs?q=a&q=b'))).toEqual(['q']);
  });
});

import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { mentorLog } from '../../support/factories.js';
import { bodyOf, list, read, record, type Log } from '../../support/mentor-log-stories.js';

const FAMILY = '👨‍👩‍👧‍👦';

describe('a description', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  const texts: [string, string][] = [
    ['white space around and inside', '  \t two  spaces\r\nand lines\n\n '],
    ['emoji with joiners', `Family ${FAMILY} visited 🏳️‍🌈`],
    ['decomposed accents', 'Cafe\u0301 and Café'],
    ['several scripts', 'Привет 你好 مرحبا שלום हिन्दी ไทย'],
    ['control characters', 'bell\u0007 escape\u001b[31m del\u007f'],
    ['quotes and backslashes', `"quoted" 'single' \\ back\\\\slash \\n \\u0041 %_%`],
    ['what looks like SQL, HTML and templates', `'; DROP TABLE mentor_logs; -- <script>alert(1)</script> {{7*7}} \${x}`],
    ['bidirectional marks and a byte order mark', '\ufeffright\u202e tfel \u2066isolate\u2069'],
    ['noncharacters', 'x\ufffe\uffff\u{1ffff}\u{10ffff}'],
    ['2,000 astral characters', '😀'.repeat(2000)],
    ['2,000 characters that grow in upper case', 'ΐ'.repeat(2000)],
    ['1,000 words', 'ß '.repeat(1000)],
  ];

  it.each(texts)('comes back to the byte: %s', async (_name, description) => {
    const log = await record(org.as('ADMIN'), { description });
    expect(log.description).toBe(description);
    expect((await read(org.as('ADMIN'), log.log_id)).description).toBe(description);
    expect((await list(org.as('ADMIN'), { mentor_id: log.mentor_id })).data[0]?.description).toBe(description);
  });

  it.each(texts)('comes back to the byte after a change: %s', async (_name, description) => {
    const { log_id } = await record(org.as('ADMIN'));
    const changed = bodyOf(200, await org.as('ADMIN').put<Log>(`/activity-logs/${log_id}`, { description }));
    expect(changed.description).toBe(description);
    expect(await read(org.as('ADMIN'), log_id)).toEqual(changed);
  });

  it('is the same whether its characters were sent as UTF-8 or as escapes', async () => {
    const request = mentorLog({ description: 'Zoë 😀' });
    const escaped = JSON.stringify(request).replace('Zoë 😀', 'Zo\\u00eb \\ud83d\\ude00');
    expect(bodyOf(201, await org.as('ADMIN').post<Log>('/activity-logs', escaped)).description).toBe('Zoë 😀');
  });
});

import { useTestApp } from '../../support/use-test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { mentorLog } from '../../support/factories.js';
import { bodyOf, faults, list, read, trail, type LogRequest } from '../../support/mentor-log-stories.js';

interface Created {
  readonly created: number;
  readonly log_ids: readonly string[];
}

describe('a batch of mentor logs', () => {
  const test = useTestApp();
  let org: TestOrganization;
  beforeEach(async () => (org = await test.organization()));

  const send = (logs: unknown, role: 'USER' | 'ADMIN' = 'ADMIN') => org.as(role).post<Created>('/activity-logs/batch', { logs });
  const nothingWritten = async () => {
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(0);
    expect((await trail(org.as('ADMIN'))).filter(({ target }) => target?.type === 'activity-log')).toEqual([]);
  };

  it('records every log in the order of the request, each with its own entry', async () => {
    const requests = [mentorLog(), mentorLog({ activity_type: 'check_in' }), mentorLog({ contact_id: undefined, duration_minutes: undefined })];
    const { created, log_ids } = bodyOf(201, await send(requests));
    expect(created).toBe(3);
    for (const [index, request] of requests.entries()) {
      expect(await read(org.as('ADMIN'), log_ids[index] as string)).toMatchObject(JSON.parse(JSON.stringify(request)) as LogRequest);
    }
    const entries = (await trail(org.as('ADMIN'))).filter(({ activityType }) => activityType === 'create-activity-log');
    expect(entries.map(({ target }) => target?.id)).toEqual(log_ids);
    expect(entries.map(({ tags }) => tags)).toEqual(requests.map(({ activity_type }) => [activity_type]));
  });

  it('takes the mentor_id of a USER who leaves it out', async () => {
    const { log_ids } = bodyOf(201, await send([{ ...mentorLog(), mentor_id: undefined }], 'USER'));
    expect((await read(org.as('USER'), log_ids[0] as string)).mentor_id).toBe(org.people.USER.mentorId);
  });

  it('may have 1,000 logs of the greatest length, and 8 MiB to the byte', async () => {
    const greatest = Array.from({ length: 1000 }, () => mentorLog({ description: '😀'.repeat(2000) }));
    const body = Buffer.alloc(8 * 1024 * 1024, ' ');
    body.write(JSON.stringify({ logs: greatest }));
    expect((await org.as('ADMIN').post('/activity-logs/batch', Buffer.concat([body, Buffer.from(' ')]))).status).toBe(413);
    await nothingWritten();

    const { created, log_ids } = bodyOf(201, await org.as('ADMIN').post<Created>('/activity-logs/batch', body));
    expect([created, new Set(log_ids).size]).toEqual([1000, 1000]);
    expect((await read(org.as('ADMIN'), log_ids[999] as string)).description).toBe('😀'.repeat(2000));
    expect((await list(org.as('ADMIN'))).pagination.total).toBe(1000);
    const entries = (await trail(org.as('ADMIN'))).filter(({ activityType }) => activityType === 'create-activity-log');
    expect(entries.map(({ target }) => target?.id)).toEqual(log_ids);
  }, 60_000);

  it.each<[string, unknown]>([
    ['no list', undefined],
    ['null', null],
    ['an object', { 0: mentorLog() }],
    ['nothing in it', []],
    ['1,001 logs', Array.from({ length: 1001 }, () => mentorLog())],
  ])('is refused with %s', async (_name, logs) => {
    expect(faults(await send(logs))).toEqual(['logs']);
    await nothingWritten();
  });

  it('is refused as a whole, with the path of every field at fault', async () => {
    const good = mentorLog();
    const logs = [
      good,
      { ...good, description: ' ' },
      good,
      { ...good, description: 'x'.repeat(2001), duration_minutes: 1441 },
      { ...good, extra: true, occurred_at: 'yesterday' },
      'text',
      null,
      [],
      {},
    ];
    expect(faults(await send(logs)).sort()).toEqual(
      [
        'logs[1].description',
        'logs[3].description',
        'logs[3].duration_minutes',
        'logs[4].extra',
        'logs[4].occurred_at',
        'logs[5]',
        'logs[6]',
        'logs[7]',
        'logs[8].activity_type',
        'logs[8].description',
        'logs[8].occurred_at',
      ].sort(),
    );
    await nothingWritten();
  });

  it('is refused as a whole for what only the server can judge: the mentor, the type, the hour', async () => {
    const good = mentorLog();
    const logs = [good, { ...good, activity_type: 'made_up' }, { ...good, occurred_at: '2999-01-01T00:00:00Z' }, { ...good, mentor_id: undefined }];
    expect(faults(await send(logs)).sort()).toEqual(['logs[1].activity_type', 'logs[2].occurred_at', 'logs[3].mentor_id']);
    await nothingWritten();
  });

  it('is refused as a whole where one log is another mentor’s', async () => {
    const mine = mentorLog({ mentor_id: org.people.USER.mentorId });
    expect((await send([mine, mine, mentorLog()], 'USER')).status).toBe(403);
    await nothingWritten();
  });

  it('names a NUL character and a lone surrogate by their path', async () => {
    expect(faults(await send([mentorLog(), mentorLog({ description: 'a\u0000' })]))).toEqual(['logs[1].description']);
    expect(faults(await send([mentorLog({ contact_id: '\udc00' })]))).toEqual(['logs[0].contact_id']);
    await nothingWritten();
  });

  it('refuses unknown fields beside the list', async () => {
    expect(faults(await org.as('ADMIN').post('/activity-logs/batch', { logs: [mentorLog()], atomic: false }))).toEqual(['atomic']);
    await nothingWritten();
  });
});

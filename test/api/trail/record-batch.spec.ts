import { setImmediate as otherWork } from 'node:timers/promises';
import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { CreatedEntriesResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { Trace, idsOf } from '../../support/trace.js';

describe('POST /activities/batch', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  let trace: Trace;
  beforeEach(() => (trace = new Trace()));

  const post = (activities: unknown) => org.as('OWNER').post<CreatedEntriesResponse & ProblemBody>('/activities/batch', { activities }, trace.options);

  it('records all of them in their order, each as if it were posted alone', async () => {
    const { OWNER, USER } = org.people;
    const events = [
      { activityType: 'print-badge', context: 'Printed', tags: ['one', 'two'], metadata: { constructor: 1 } },
      { activityType: 'scan-badge', context: 'Scanned', createdBy: USER.id, target: { type: 'badge', id: '1' }, occurredAt: '2026-03-26T13:00:00.000Z' },
    ];
    const { status, body } = await post(events);
    expect([status, body.created]).toEqual([201, 2]);
    const entries = await trace.entries(org.as('ADMIN'));
    expect(idsOf(entries)).toEqual(body.ids);
    const actor = { type: 'user', id: OWNER.id };
    expect(entries).toEqual(events.map((event) => trace.entry({ createdBy: OWNER.id, ...event, orgId: org.id, actor })));
  });

  it('takes 1,000, and keeps the order of them all', async () => {
    const { status, body } = await post(Array.from({ length: 1_000 }, (_, index) => integratorsEvent({ metadata: { index } })));
    expect([status, body.created, new Set(body.ids).size]).toEqual([201, 1_000, 1_000]);
    const entries = await trace.entries(org.as('ADMIN'));
    expect(idsOf(entries)).toEqual(body.ids);
    expect(entries.map(({ metadata }) => metadata)).toEqual(Array.from({ length: 1_000 }, (_, index) => ({ index })));
  });

  it.each([
    ['none', []],
    ['1,001', Array.from({ length: 1_001 }, () => integratorsEvent())],
    ['no list', { 0: integratorsEvent() }],
    ['null', null],
  ])('refuses %s, and records nothing', async (_, activities) => {
    const { status, body } = await post(activities);
    expect([status, body.code, body.errors?.map(({ field }) => field)]).toEqual([400, 'validation_failed', ['activities']]);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('one bad event refuses all of them, and each fault is named by its place', async () => {
    const { status, body } = await post([
      integratorsEvent(),
      integratorsEvent({ context: '' }),
      integratorsEvent({ tags: [5], unknown: 1 }),
      'text',
      integratorsEvent({ metadata: [] }),
    ]);
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(body.errors?.map(({ field }) => field).sort()).toEqual([
      'activities[1].context',
      'activities[2].tags',
      'activities[2].unknown',
      'activities[3]',
      'activities[4].metadata',
    ]);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('one reserved type or one stranger refuses all of them', async () => {
    const reserved = await post([integratorsEvent(), integratorsEvent({ activityType: 'login' })]);
    expect([reserved.status, reserved.body.code, reserved.body.errors?.[0]?.field]).toEqual([400, 'reserved_activity_type', 'activities[1].activityType']);
    const stranger = await post([integratorsEvent(), integratorsEvent({ createdBy: 'f'.repeat(24) })]);
    expect([stranger.status, stranger.body.code, stranger.body.errors?.[0]?.field]).toEqual([400, 'validation_failed', 'activities[1].createdBy']);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([]);
  });

  it('a body may have 8 MiB, where a single event’s may have 1', async () => {
    const metadata = { text: 'x'.repeat(7_000) };
    expect((await post(Array.from({ length: 1_000 }, () => integratorsEvent({ metadata })))).status).toBe(201);
    const tooLarge = await post(Array.from({ length: 600 }, () => integratorsEvent({ metadata: { text: 'x'.repeat(15_000) } })));
    expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'payload_too_large']);
    const single = await org.as('OWNER').post<ProblemBody>('/activities', integratorsEvent({ context: 'x'.repeat(1024 * 1024) }));
    expect([single.status, single.body.code]).toEqual([413, 'payload_too_large']);
  });

  it('sent again with the same Idempotency-Key it answers the same, and records nothing more', async () => {
    const request = { activities: [integratorsEvent(), integratorsEvent()] };
    const options = trace.with({ 'idempotency-key': trace.requestId });
    const first = await org.as('OWNER').post<CreatedEntriesResponse>('/activities/batch', request, options);
    const second = await org.as('OWNER').post<CreatedEntriesResponse>('/activities/batch', request, options);
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(idsOf(await trace.entries(org.as('ADMIN')))).toEqual(first.body.ids);
  });

  it('is one transaction: a reader sees all of a batch or nothing', async () => {
    const counts: number[] = [];
    let recording = true;
    const reader = (async () => {
      while (recording) {
        const { body } = await org.as('ADMIN').get<EntryResponse[]>(`/activities/tags/${trace.requestId}?limit=1000`);
        counts.push(Array.isArray(body) ? body.length : 0);
        await otherWork();
      }
    })();
    await post(Array.from({ length: 700 }, () => integratorsEvent({ tags: [trace.requestId] })));
    recording = false;
    await reader;
    expect(counts.filter((count) => count !== 0 && count !== 700)).toEqual([]);
  });
});

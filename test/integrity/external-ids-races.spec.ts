import type { EntryResponse } from '../../src/activity-logs/trail/dto/entry.response.js';
import type { CreatedEntriesResponse, EntryListResponse } from '../../src/activity-logs/trail/dto/page.responses.js';
import { integratorsEvent, mentorLog, unique } from '../support/factories.js';
import { bodyOf, list, trail, type Log } from '../support/mentor-log-stories.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestOrganization } from '../support/test-organization.js';

describe('creates with one external id at the same time, on two instances', () => {
  let test: TestApp;
  let other: TestApp;
  let org: TestOrganization;
  let key: Awaited<ReturnType<TestOrganization['addApiKey']>>;
  beforeAll(async () => {
    test = await startTestApp();
    other = await startTestApp({}, test.database);
  });
  beforeEach(async () => {
    org = await test.organization();
    key = await org.addApiKey('ADMIN');
  });
  afterAll(async () => {
    await other.close();
    await test.close();
  });

  const fromBoth = <T>(count: number, path: string, body: (index: number) => unknown) => {
    const instances = [key.api, other.anonymous.as(key.key)] as const;
    return Promise.all(Array.from({ length: count }, (_, index) => instances[index % 2 === 0 ? 0 : 1].post<T>(path, body(index))));
  };
  const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status).sort();

  it('store one entry: one caller gets 201, the others 200 with the same', async () => {
    const event = integratorsEvent({ externalId: unique('crm') });
    const answers = await fromBoth<EntryResponse>(20, '/activities', () => event);
    expect(statuses(answers)).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
    expect(new Set(answers.map(({ body }) => body._id)).size).toBe(1);
    expect(bodyOf(200, await org.as('ADMIN').get<EntryListResponse>('/activities?activityType=export-invoice')).data).toHaveLength(1);
  });

  it('store one log with one entry of it: one caller gets 201, the others 200 with the same', async () => {
    const request = mentorLog({ external_id: unique('crm') });
    const answers = await fromBoth<Log>(20, '/activity-logs', () => request);
    expect(statuses(answers)).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
    expect((await list(org.as('ADMIN'))).data).toEqual([answers[0]?.body]);
    expect((await trail(org.as('ADMIN'))).filter(({ activityType }) => activityType === 'create-activity-log')).toHaveLength(1);
  });

  it('but different content store one: the others get 409', async () => {
    const external_id = unique('crm');
    const answers = await fromBoth<Log>(20, '/activity-logs', () => mentorLog({ external_id }));
    expect(statuses(answers)).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    expect((await list(org.as('ADMIN'))).data).toEqual([answers.find(({ status }) => status === 201)?.body]);
  });

  it('in batches that overlap, whatever their order, store each event once and all get the same ids', async () => {
    const events = Array.from({ length: 30 }, (_, index) => integratorsEvent({ externalId: `${unique('crm')}_${index}` }));
    const sent = (index: number) => [events, events.toReversed(), events.slice(0, 15), events.slice(10)][index % 4] as typeof events;
    const answers = await fromBoth<CreatedEntriesResponse>(12, '/activities/batch', (index) => ({ activities: sent(index) }));
    expect(answers.filter(({ status }) => status !== 200 && status !== 201)).toEqual([]);
    expect(answers.reduce((sum, { body }) => sum + body.created, 0)).toBe(30);
    const idOf = new Map<unknown, string>();
    answers.forEach(({ body }, index) => {
      sent(index).forEach(({ externalId }, at) => {
        expect(idOf.get(externalId) ?? body.ids[at]).toBe(body.ids[at]);
        idOf.set(externalId, body.ids[at] as string);
      });
    });
    expect(bodyOf(200, await org.as('ADMIN').get<EntryListResponse>('/activities?activityType=export-invoice')).data).toHaveLength(30);
  });
});

import { SessionPurge } from '../../../src/auth/session-purge.js';
import type { TokensResponse } from '../../../src/auth/dto/tokens.response.js';
import { IdempotentWrites } from '../../../src/idempotency/index.js';
import { DeliveryPurge } from '../../../src/webhooks/deliveries/delivery-purge.js';
import { TestMessages } from '../../../src/webhooks/deliveries/test-messages.js';
import { mentorLog, unique } from '../../support/factories.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { TestOrganization } from '../../support/test-organization.js';
import { RawDatabase } from '../../support/raw-database.js';

const TABLES = ['sessions', 'refresh_tokens', 'known_devices', 'idempotency_records', 'webhook_deliveries'] as const;

describe('a clock that ran ahead for years and was set right', () => {
  let test: TestApp;
  let org: TestOrganization;
  beforeAll(async () => {
    test = await startTestApp({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    org = await test.organization();
  });
  afterEach(() => test.clock.release());
  afterAll(() => test.close());

  const post = (body: unknown, key: string) => org.as('ADMIN').post('/activity-logs', body, { headers: { 'idempotency-key': key } });
  const rows = async () => Promise.all(TABLES.map(async (table) => [table, await new RawDatabase(test).count(table)]));
  const purge = async () => {
    for (const purger of [SessionPurge, IdempotentWrites, DeliveryPurge]) await test.app.get<{ purge(): Promise<void> }>(purger).purge();
  };
  const addDelivery = async () => {
    const { body } = await org.as('OWNER').post<{ id: string }>('/webhooks', { url: 'http://127.0.0.1:1/', enabled: false });
    await org.as('OWNER').post(`/webhooks/${body.id}/test`);
    await test.app.get(TestMessages).settled();
  };

  it('has destroyed no session, key or delivery that is still valid', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const first = await post(request, key);
    await addDelivery();
    const before = await rows();
    test.clock.advance({ days: 4_000 });
    await purge();
    test.clock.release();
    expect(await rows()).toEqual(before);
    expect((await post(request, key)).body).toEqual(first.body);
    expect((await org.people.ADMIN.api.get('/auth/me')).status).toBe(200);
    const { status } = await test.anonymous.post<TokensResponse>('/auth/refresh', { refresh_token: org.people.ADMIN.refreshToken });
    expect(status).toBe(200);
  });

  it('has let no request happen twice that was sent again meanwhile', async () => {
    const [request, key] = [mentorLog(), unique('key')];
    const owner = await org.addApiKey('ADMIN');
    const send = () => owner.api.post('/activity-logs', request, { headers: { 'idempotency-key': key } });
    const first = await send();
    test.clock.advance({ days: 4_000 });
    expect((await send()).body).toEqual(first.body);
  });

  it('keeps nothing from being removed once it is over', async () => {
    test.clock.set(new Date(Date.now() - 400 * 86_400_000));
    const past = await test.organization();
    await past.as('ADMIN').post('/activity-logs', mentorLog({ occurred_at: '2020-01-01T00:00:00Z' }), { headers: { 'idempotency-key': unique('key') } });
    test.clock.release();
    const isPast = async () => {
      const found = await new RawDatabase(test).rows<{ present: number }>(
        `SELECT COUNT(*) AS present FROM sessions WHERE organization_id = '${past.id}'
         UNION ALL SELECT COUNT(*) FROM idempotency_records WHERE organization_id = '${past.id}'`,
      );
      return found.map(({ present }) => Number(present) > 0);
    };
    expect(await isPast()).toEqual([true, true]);
    await purge();
    expect(await isPast()).toEqual([false, false]);
  });
});

import type { CreatedWebhookResponse } from '../../../src/webhooks/dto/webhook.responses.js';
import type { DeliveryListResponse, DeliveryResponse } from '../../../src/webhooks/deliveries/dto/delivery.responses.js';
import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import { Sealer } from '../../../src/integrity/index.js';
import { DeliveryScheduler } from '../../../src/webhooks/deliveries/delivery-scheduler.js';
import type { ApiClient } from '../api-client.js';
import { integratorsEvent, unique } from '../factories.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { TestDatabase } from '../test-database.js';
import type { TestOrganization } from '../test-organization.js';
import { Receiver } from './receiver.js';

/** An application that may send to this machine, an organization, and a receiver. */
export interface Stage {
  readonly test: TestApp;
  readonly org: TestOrganization;
  readonly owner: ApiClient;
  readonly receiver: Receiver;
  close(): Promise<void>;
}

/** Settings that let it send to this machine. */
export const PRIVATE = { SEALER: 'on', WEBHOOK_ALLOW_PRIVATE: 'true' };

export async function startStage(overrides: Readonly<Record<string, string>> = PRIVATE, database?: TestDatabase): Promise<Stage> {
  const [test, receiver] = await Promise.all([startTestApp(overrides, database), Receiver.start()]);
  const org = await test.organization();
  const close = async () => {
    await test.close();
    await receiver.close();
  };
  return { test, org, owner: org.as('OWNER'), receiver, close };
}

export async function addWebhook(api: ApiClient, url: string, overrides: Readonly<Record<string, unknown>> = {}): Promise<CreatedWebhookResponse> {
  const { status, body } = await api.post<CreatedWebhookResponse>('/webhooks', { url, enabled: true, ...overrides });
  if (status !== 201) throw new Error(`POST /webhooks answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** A webhook for these events alone, which no other test records. */
export async function addWebhookForEvents({ owner, receiver }: Stage, overrides: Readonly<Record<string, unknown>> = {}) {
  const tag = unique('tag');
  const webhook = await addWebhook(owner, receiver.url, { tags: [tag], ...overrides });
  return { ...webhook, tag };
}

/** Records events with these tags in sequence. Returns their ids. */
export async function recordEvents(api: ApiClient, count: number, ...tags: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made++) {
    const { body } = await api.post<{ _id: string }>('/activities', integratorsEvent({ tags }));
    ids.push(body._id);
  }
  return ids;
}

/** The same, and seals them. Answers them as the API shows them, in their order. */
export async function recordSealed({ test, owner }: Pick<Stage, 'test' | 'owner'>, count: number, ...tags: string[]): Promise<EntryResponse[]> {
  const ids = await recordEvents(owner, count, ...tags);
  for (;;) {
    await test.app.get(Sealer).sealAll();
    const entries = await Promise.all(ids.map(async (id) => (await owner.get<EntryResponse>(`/activities/${id}`)).body));
    if (entries.every(({ seq }) => seq !== undefined)) return entries;
    await new Promise(setImmediate); // the application's own sealer is running
  }
}

/** Waits until everything due has been attempted and its outcome stored. */
export async function delivered({ test }: Pick<Stage, 'test'>): Promise<void> {
  await test.app.get(DeliveryScheduler).deliverAll();
}

export async function deliveriesOf({ owner }: Pick<Stage, 'owner'>, webhookId: string): Promise<DeliveryResponse[]> {
  const { body } = await owner.get<DeliveryListResponse>(`/webhooks/${webhookId}/deliveries?limit=100`);
  return body.data;
}

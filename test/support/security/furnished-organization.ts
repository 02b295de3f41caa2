import { sealAll } from '../integrity/sealing.js';
import type { Answer } from '../api-client.js';
import { integratorsEvent, mentorLog, PASSWORD, unique } from '../factories.js';
import type { TestApp } from '../test-app.js';
import type { TestOrganization } from '../test-organization.js';

/** An organization with a record of every kind, each with a word that occurs nowhere else. */
export interface Furnished {
  readonly org: TestOrganization;
  /** In every text that a client may write. */
  readonly word: string;
  /** By what they name. */
  readonly ids: Readonly<Record<'organization' | 'user' | 'role' | 'apiKey' | 'log' | 'mentor' | 'contact' | 'entry' | 'tag' | 'webhook', string>>;
  readonly email: string;
  readonly roleName: string;
}

export async function furnished(test: TestApp): Promise<Furnished> {
  const org = await test.organization();
  const owner = org.as('OWNER');
  const word = unique('word').replace('_', '');
  const [mentor, contact, tag, roleName, email] = [`mentor-${word}`, `contact-${word}`, `tag-${word}`, `ROLE-${word}`, `${word}@example.com`];
  await created(owner.patch(`/organizations/${org.id}`, { name: `Organization ${word}`, acronym: word, activityTypes: [`type_${word}`] }));
  const user = await created<{ id: string }>(owner.post('/users', { email, name: `Person ${word}`, password: PASSWORD, role: 'USER', mentorId: mentor }));
  const role = await created<{ id: string }>(owner.post('/roles', { name: roleName, base: 'ADMIN', permissions: ['read'] }));
  const apiKey = await created<{ id: string }>(owner.post('/api-keys', { name: `Key ${word}`, role: 'ADMIN' }));
  const log = await created<{ log_id: string }>(
    owner.post('/activity-logs', mentorLog({ mentor_id: mentor, contact_id: contact, description: `About ${word}`, activity_type: `type_${word}` })),
  );
  const entry = await created<{ _id: string }>(
    owner.post('/activities', integratorsEvent({ context: `About ${word}`, tags: [tag], createdBy: user.id, metadata: { word } })),
  );
  // An impossible host: nothing is ever sent to it.
  const webhook = await created<{ id: string }>(
    owner.post('/webhooks', { url: `https://${word}.invalid/`, activityTypes: [`type-${word}`], tags: [tag], enabled: false }),
  );
  await sealAll(test);
  const ids = {
    organization: org.id,
    user: user.id,
    role: role.id,
    apiKey: apiKey.id,
    log: log.log_id,
    mentor,
    contact,
    entry: entry._id,
    tag,
    webhook: webhook.id,
  };
  return { org, word, ids, email, roleName };
}

/** Everything that an OWNER sees of their organization. */
export async function stateOf({ org, ids }: Furnished): Promise<unknown> {
  const paths = [
    ...[`/organizations/${org.id}`, '/users?limit=100', '/roles?limit=100', '/api-keys?limit=100', '/activity-logs?limit=100', '/activities?limit=1000'],
    ...[`/activity-logs/mentor/${ids.mentor}/count-by-type`, '/webhooks?limit=100', `/webhooks/${ids.webhook}/deliveries`],
  ];
  const state: Record<string, unknown> = {};
  for (const path of paths) state[path] = await created(org.as('OWNER').get(path));
  return state;
}

async function created<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`expected success, but it answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

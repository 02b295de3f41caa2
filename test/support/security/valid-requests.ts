import { integratorsEvent, mentorLog, PASSWORD, unique, uniqueEmail } from '../factories.js';
import { sealAll } from '../integrity/sealing.js';
import type { TestApp } from '../test-app.js';
import type { Person, TestOrganization } from '../test-organization.js';

/** The subject of a request: a person in an organization, and their records. */
export interface Subject {
  readonly test: TestApp;
  readonly org: TestOrganization;
  readonly person: Person;
}

export interface ValidRequest {
  /** Values of the path parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A private address where nothing listens, so that nothing leaves this machine. */
const WEBHOOK_URL = 'http://127.0.0.1:9/';

/** For each route a request that whoever may call it is granted, where webhooks may have private addresses. What it changes or deletes is made for it alone. */
export const VALID_REQUESTS: Readonly<Record<string, (subject: Subject) => Promise<ValidRequest> | ValidRequest>> = {
  'POST /auth/login': ({ person: { email, password } }) => ({ body: { email, password } }),
  'POST /auth/refresh': async ({ org, person }) => ({ body: { refresh_token: await newRefreshToken(org, person) } }),
  'POST /auth/logout': () => ({ body: { refresh_token: unique('token') } }),
  'POST /auth/session': ({ person: { email, password } }) => ({ body: { email, password } }),
  'POST /auth/session/refresh': async ({ org, person }) => ({ headers: { cookie: `annals_session=${await newRefreshToken(org, person)}` } }),
  'DELETE /auth/session': async ({ org, person }) => ({ headers: { cookie: `annals_session=${await newRefreshToken(org, person)}` } }),
  'GET /auth/me': () => ({}),
  'POST /auth/password': () => ({ body: { currentPassword: PASSWORD, newPassword: PASSWORD } }),
  'POST /auth/register': () => ({ body: { organizationName: unique('Organization'), email: uniqueEmail(), password: PASSWORD, name: 'Fay Founder' } }),

  'GET /activity-logs': ({ person }) => ({ query: `mentor_id=${person.mentorId}` }),
  'POST /activity-logs': ({ person }) => ({ body: mentorLog({ mentor_id: person.mentorId }) }),
  'POST /activity-logs/batch': ({ person }) => ({ body: { logs: [mentorLog({ mentor_id: person.mentorId })] } }),
  'GET /activity-logs/export': ({ person }) => ({ query: `mentor_id=${person.mentorId}&format=ndjson` }),
  'GET /activity-logs/{id}': async (subject) => ({ path: { id: await newLog(subject) } }),
  'PUT /activity-logs/{id}': async (subject) => ({ path: { id: await newLog(subject) }, body: { duration_minutes: 5 } }),
  'DELETE /activity-logs/{id}': async (subject) => ({ path: { id: await newLog(subject) } }),
  'GET /activity-logs/mentor/{mentor_id}/summary': ({ person }) => ({ path: { mentor_id: person.mentorId } }),
  'GET /activity-logs/mentor/{mentor_id}/count-by-type': ({ person }) => ({ path: { mentor_id: person.mentorId } }),

  'GET /activities': ({ person }) => ({ query: `createdBy=${person.id}` }),
  'POST /activities': () => ({ body: integratorsEvent() }),
  'POST /activities/batch': () => ({ body: { activities: [integratorsEvent(), integratorsEvent()] } }),
  'GET /activities/user': () => ({}),
  'GET /activities/queries': () => ({}),
  'GET /activities/user/{userId}': ({ person }) => ({ path: { userId: person.id } }),
  'GET /activities/tags/{tag}': async ({ org }) => ({ path: { tag: (await newEvent(org)).tag } }),
  'GET /activities/organization/{orgId}': ({ org }) => ({ path: { orgId: org.id } }),
  'GET /activities/{id}': async ({ org, person }) => ({ path: { id: (await newEvent(org, person.id)).id } }),

  'POST /activities/{id}/erase': async (subject) => ({ path: { id: await newSealedEvent(subject) }, body: { reason: 'They asked for it' } }),
  'GET /activities/export': () => ({ query: 'format=ndjson' }),
  'GET /activities/stream': () => ({}),
  'GET /activities/stats': () => ({}),
  'GET /activities/{id}/proof': async (subject) => ({ path: { id: await newSealedEvent(subject) } }),
  'GET /activities/integrity/key': () => ({}),
  'GET /activities/integrity/checkpoint': () => ({}),
  'GET /activities/integrity/consistency': async ({ test }) => {
    await sealAll(test);
    return { query: 'from=1&to=2' };
  },
  'GET /activities/integrity/tile/{path}': async ({ test }) => {
    await sealAll(test);
    return { path: { path: '0/000.p/1' } };
  },
  'POST /activities/integrity/verify': () => ({}),

  'GET /webhooks': () => ({}),
  'POST /webhooks': () => ({ body: { url: WEBHOOK_URL, enabled: false } }),
  'GET /webhooks/{id}': async ({ org }) => ({ path: { id: await newWebhook(org) } }),
  'PATCH /webhooks/{id}': async ({ org }) => ({ path: { id: await newWebhook(org) }, body: { tags: [unique('tag')] } }),
  'DELETE /webhooks/{id}': async ({ org }) => ({ path: { id: await newWebhook(org) } }),
  'POST /webhooks/{id}/test': async ({ org }) => ({ path: { id: await newWebhook(org) } }),
  'POST /webhooks/{id}/replay': async ({ org }) => ({ path: { id: await newWebhook(org) }, body: { fromSeq: 0 } }),
  'GET /webhooks/{id}/deliveries': async ({ org }) => ({ path: { id: await newWebhook(org) } }),

  'GET /users': () => ({}),
  'POST /users': () => ({ body: { email: uniqueEmail(), name: 'Nina New', password: PASSWORD, role: 'USER' } }),
  'GET /users/{id}': ({ person }) => ({ path: { id: person.id } }),
  'PATCH /users/{id}': ({ person }) => ({ path: { id: person.id }, body: { name: unique('Name') } }),
  'GET /roles': () => ({}),
  'POST /roles': () => ({ body: { name: unique('ROLE'), base: 'USER', permissions: ['read'] } }),
  'PATCH /roles/{id}': async ({ org }) => ({ path: { id: await newRole(org) }, body: { permissions: ['read', 'create'] } }),
  'DELETE /roles/{id}': async ({ org }) => ({ path: { id: await newRole(org) } }),
  'GET /api-keys': () => ({}),
  'POST /api-keys': () => ({ body: { name: unique('Key'), role: 'USER' } }),
  'DELETE /api-keys/{id}': async ({ org }) => ({ path: { id: (await org.addApiKey('USER')).id } }),
  'GET /organizations/{orgId}': ({ org }) => ({ path: { orgId: org.id } }),
  'PATCH /organizations/{orgId}': ({ org }) => ({ path: { orgId: org.id }, body: { acronym: unique('A') } }),

  'GET /health/live': () => ({}),
  'GET /health/ready': () => ({}),
  'GET /metrics': () => ({}),
};

/** The path of a request, as `ApiClient` takes it. */
export function urlOf(path: string, { path: values = {}, query }: ValidRequest): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the request gives no value for {${name}} of ${path}`);
    return name === 'path' ? value : encodeURIComponent(value);
  });
  return filled.replace(/^\/api\/v1/, '') + (query ? `?${query}` : '');
}

async function newLog({ org, person }: Subject): Promise<string> {
  const { body } = await org.as('OWNER').post<{ log_id: string }>('/activity-logs', mentorLog({ mentor_id: person.mentorId }));
  return body.log_id;
}

async function newEvent(org: TestOrganization, createdBy?: string): Promise<{ id: string; tag: string }> {
  const tag = unique('tag');
  const { body } = await org.as('OWNER').post<{ _id: string }>('/activities', integratorsEvent({ tags: [tag], ...(createdBy && { createdBy }) }));
  return { id: body._id, tag };
}

async function newSealedEvent({ test, org, person }: Subject): Promise<string> {
  const { id } = await newEvent(org, person.id);
  await sealAll(test);
  return id;
}

async function newWebhook(org: TestOrganization): Promise<string> {
  const { body } = await org.as('OWNER').post<{ id: string }>('/webhooks', { url: WEBHOOK_URL, enabled: false });
  return body.id;
}

async function newRole(org: TestOrganization): Promise<string> {
  const { body } = await org.as('OWNER').post<{ id: string }>('/roles', { name: unique('ROLE'), base: 'ADMIN', permissions: ['read'] });
  return body.id;
}

async function newRefreshToken(org: TestOrganization, { email, password }: Person): Promise<string> {
  const { body } = await org.as('OWNER').anonymous().post<{ refresh_token: string }>('/auth/login', { email, password });
  return body.refresh_token;
}

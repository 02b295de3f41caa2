import type { Answer, ApiClient, RequestOptions } from './api-client.js';
import { PASSWORD, integratorsEvent, mentorLog, unique, uniqueEmail } from './factories.js';
import { sealAll } from './integrity/sealing.js';
import type { TestApp } from './test-app.js';
import { signIn, type TestOrganization } from './test-organization.js';

/** Where the changes are made. */
export interface Stage {
  readonly org: TestOrganization;
  readonly anonymous: ApiClient;
  /** Of something that an earlier request made. */
  readonly idOf: (path: string, body: unknown, key?: string) => Promise<string>;
  /** Seals everything recorded so far. */
  readonly seal: () => Promise<void>;
}

/** A request that changes something, and what it must leave in the trail. */
export interface Change {
  /** Creates what the request needs, and returns how to send it. */
  readonly prepare: (stage: Stage) => Promise<(options: RequestOptions) => Promise<Answer<unknown>>>;
  readonly status: number;
  /** The entries that it must leave, in their order. */
  readonly leaves: readonly string[];
}

const newUser = () => ({ email: uniqueEmail(), name: 'N', password: PASSWORD, role: 'USER' });
/** An impossible host: nothing is ever sent. */
const newWebhook = () => ({ url: 'https://hooks.invalid/', enabled: false });
const newRole = () => ({ name: unique('ROLE'), base: 'ADMIN', permissions: ['read'] });

const withCookie = (options: RequestOptions, refreshToken: string): RequestOptions => ({
  ...options,
  headers: { ...options.headers, cookie: `annals_session=${refreshToken}` },
});

/** Every way to change something through the API. A route that is missing here fails a test of `every-change.spec.ts`. */
export const CHANGES: Readonly<Record<string, Change | readonly Change[]>> = {
  'POST /auth/login': [
    {
      prepare: async ({ org, anonymous }) => {
        const { email, password } = org.people.USER;
        return (options) => anonymous.post('/auth/login', { email, password }, options);
      },
      status: 200,
      leaves: ['login'],
    },
    {
      prepare: async ({ org, anonymous }) => {
        const { email } = org.people.USER;
        return (options) => anonymous.post('/auth/login', { email, password: 'wrong' }, options);
      },
      status: 401,
      leaves: ['login-failed'],
    },
  ],
  'POST /auth/refresh': {
    prepare: async ({ org, anonymous }) => {
      const { email, password } = org.people.USER;
      const { refreshToken } = await signIn(anonymous, email, password);
      await anonymous.post('/auth/refresh', { refresh_token: refreshToken });
      return (options) => anonymous.post('/auth/refresh', { refresh_token: refreshToken }, options);
    },
    status: 401,
    leaves: ['revoke-sessions'],
  },
  'POST /auth/logout': {
    prepare: async ({ org, anonymous }) => {
      const { email, password } = org.people.USER;
      const { api, refreshToken } = await signIn(anonymous, email, password);
      return (options) => api.post('/auth/logout', { refresh_token: refreshToken }, options);
    },
    status: 204,
    leaves: ['logout'],
  },
  'POST /auth/session': [
    {
      prepare: async ({ org, anonymous }) => {
        const { email, password } = org.people.USER;
        return (options) => anonymous.post('/auth/session', { email, password }, options);
      },
      status: 200,
      leaves: ['login'],
    },
    {
      prepare: async ({ org, anonymous }) => {
        const { email } = org.people.USER;
        return (options) => anonymous.post('/auth/session', { email, password: 'wrong' }, options);
      },
      status: 401,
      leaves: ['login-failed'],
    },
  ],
  'POST /auth/session/refresh': {
    prepare: async ({ org, anonymous }) => {
      const { email, password } = org.people.USER;
      const { refreshToken } = await signIn(anonymous, email, password);
      await anonymous.post('/auth/refresh', { refresh_token: refreshToken });
      return (options) => anonymous.post('/auth/session/refresh', undefined, withCookie(options, refreshToken));
    },
    status: 401,
    leaves: ['revoke-sessions'],
  },
  'DELETE /auth/session': {
    prepare: async ({ org, anonymous }) => {
      const { email, password } = org.people.USER;
      const { refreshToken } = await signIn(anonymous, email, password);
      return (options) => anonymous.delete('/auth/session', withCookie(options, refreshToken));
    },
    status: 204,
    leaves: ['logout'],
  },
  'POST /auth/password': {
    prepare: async ({ org, anonymous }) => {
      const { api, email, password } = await org.addPerson('USER');
      await signIn(anonymous, email, password);
      return (options) => api.post('/auth/password', { currentPassword: password, newPassword: 'another password' }, options);
    },
    status: 204,
    leaves: ['change-password', 'revoke-sessions'],
  },
  'PATCH /organizations/{orgId}': {
    prepare: async ({ org }) => {
      const name = unique('Organization');
      return (options) => org.as('OWNER').patch(`/organizations/${org.id}`, { name }, options);
    },
    status: 200,
    leaves: ['update-organization'],
  },
  'POST /users': {
    prepare: async ({ org }) => {
      const user = newUser();
      return (options) => org.as('ADMIN').post('/users', user, options);
    },
    status: 201,
    leaves: ['create-user'],
  },
  'PATCH /users/{id}': [
    {
      prepare: async ({ org }) => {
        const { id } = await org.addPerson('USER');
        return (options) => org.as('ADMIN').patch(`/users/${id}`, { role: 'ADMIN', name: 'Other' }, options);
      },
      status: 200,
      leaves: ['update-user'],
    },
    {
      prepare: async ({ org }) => {
        const { id } = await org.addPerson('USER');
        return (options) => org.as('ADMIN').patch(`/users/${id}`, { status: 'disabled' }, options);
      },
      status: 200,
      leaves: ['disable-user'],
    },
  ],
  'POST /roles': {
    prepare: async ({ org }) => {
      const role = newRole();
      return (options) => org.as('OWNER').post('/roles', role, options);
    },
    status: 201,
    leaves: ['create-role'],
  },
  'PATCH /roles/{id}': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/roles', newRole());
      return (options) => org.as('OWNER').patch(`/roles/${id}`, { permissions: [] }, options);
    },
    status: 200,
    leaves: ['update-role'],
  },
  'DELETE /roles/{id}': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/roles', newRole());
      return (options) => org.as('OWNER').delete(`/roles/${id}`, options);
    },
    status: 204,
    leaves: ['delete-role'],
  },
  'POST /api-keys': {
    prepare:
      async ({ org }) =>
      (options) =>
        org.as('OWNER').post('/api-keys', { name: 'Key', role: 'USER' }, options),
    status: 201,
    leaves: ['create-api-key'],
  },
  'DELETE /api-keys/{id}': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/api-keys', { name: 'Key', role: 'USER' });
      return (options) => org.as('OWNER').delete(`/api-keys/${id}`, options);
    },
    status: 204,
    leaves: ['revoke-api-key'],
  },
  'POST /activity-logs': {
    prepare: async ({ org }) => {
      const log = mentorLog();
      return (options) => org.as('ADMIN').post('/activity-logs', log, options);
    },
    status: 201,
    leaves: ['create-activity-log'],
  },
  'POST /activity-logs/batch': {
    prepare: async ({ org }) => {
      const logs = [mentorLog(), mentorLog()];
      return (options) => org.as('ADMIN').post('/activity-logs/batch', { logs }, options);
    },
    status: 201,
    leaves: ['create-activity-log', 'create-activity-log'],
  },
  'PUT /activity-logs/{id}': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/activity-logs', mentorLog(), 'log_id');
      return (options) => org.as('ADMIN').put(`/activity-logs/${id}`, { description: 'Other' }, options);
    },
    status: 200,
    leaves: ['update-activity-log'],
  },
  'DELETE /activity-logs/{id}': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/activity-logs', mentorLog(), 'log_id');
      return (options) => org.as('ADMIN').delete(`/activity-logs/${id}`, options);
    },
    status: 200,
    leaves: ['delete-activity-log'],
  },
  'POST /activities': {
    prepare: async ({ org }) => {
      const event = integratorsEvent({ activityType: 'print-badge' });
      return (options) => org.as('ADMIN').post('/activities', event, options);
    },
    status: 201,
    leaves: ['print-badge'],
  },
  'POST /activities/batch': {
    prepare: async ({ org }) => {
      const activities = [integratorsEvent({ activityType: 'print-badge' }), integratorsEvent({ activityType: 'scan-badge' })];
      return (options) => org.as('ADMIN').post('/activities/batch', { activities }, options);
    },
    status: 201,
    leaves: ['print-badge', 'scan-badge'],
  },
  'POST /activities/{id}/erase': {
    prepare: async ({ org, idOf, seal }) => {
      const id = await idOf('/activities', integratorsEvent(), '_id');
      await seal();
      return (options) => org.as('OWNER').post(`/activities/${id}/erase`, { reason: 'They asked for it' }, options);
    },
    status: 200,
    leaves: ['erase-activity'],
  },
  'POST /webhooks': {
    prepare:
      async ({ org }) =>
      (options) =>
        org.as('OWNER').post('/webhooks', newWebhook(), options),
    status: 201,
    leaves: ['create-webhook'],
  },
  'PATCH /webhooks/{id}': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/webhooks', newWebhook());
      return (options) => org.as('OWNER').patch(`/webhooks/${id}`, { tags: ['x'] }, options);
    },
    status: 200,
    leaves: ['update-webhook'],
  },
  'DELETE /webhooks/{id}': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/webhooks', newWebhook());
      return (options) => org.as('OWNER').delete(`/webhooks/${id}`, options);
    },
    status: 204,
    leaves: ['delete-webhook'],
  },
  'POST /webhooks/{id}/replay': {
    prepare: async ({ org, idOf }) => {
      const id = await idOf('/webhooks', newWebhook());
      return (options) => org.as('OWNER').post(`/webhooks/${id}/replay`, { fromSeq: 0 }, options);
    },
    status: 202,
    leaves: ['update-webhook'],
  },
};

/** One line for each change: the route, what it leaves, and the change itself. */
export const CHANGE_CASES = Object.entries(CHANGES).flatMap(([route, changes]) =>
  [changes].flat().map((change) => [route, change.leaves.join(' and '), change] as const),
);

export async function setStage(test: TestApp): Promise<Stage> {
  const org = await test.organization();
  const idOf: Stage['idOf'] = async (path, body, key = 'id') => {
    const answer = await org.as('OWNER').post<Record<string, string>>(path, body);
    return answer.body[key] as string;
  };
  return { org, anonymous: test.anonymous, idOf, seal: () => sealAll(test) };
}

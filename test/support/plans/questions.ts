import { generated } from '../generated-rows.js';
import type { LargeOrganization } from './large-organization.js';

/** The filters, the orders and the rest that a route documents, alone and together, as queries. */
export interface Questions {
  /** Values for the path parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly queries: readonly string[];
  /** They are lists: each is asked for pages at its beginning, in its middle and at its end as well. */
  readonly isList?: boolean;
}

const RANGE = 'from=2024-05-05T05:05:05Z&to=2025-10-11T12:12:12Z';
const FROM = 'from=2025-10-11T12:12:12Z';
const TO = 'to=2024-05-05T05:05:05Z';
const TWO_TYPES = 'check_in,documentation';
const ENTRY_TYPE = 'activityType=check-in';
const TAG = `tag=${encodeURIComponent(generated.tag(2))}`;
const CURSOR_LISTS = { queries: [''], isList: true };

/** By route. `GET` routes with parameters, and whatever of the others shows its statements only in a large organization. */
export const QUESTIONS: Readonly<Record<string, (large: LargeOrganization) => Questions>> = {
  'GET /users': () => CURSOR_LISTS,
  'GET /roles': () => CURSOR_LISTS,
  'GET /api-keys': () => CURSOR_LISTS,
  'GET /webhooks': () => CURSOR_LISTS,
  'GET /webhooks/{id}/deliveries': ({ webhookId }) => ({ path: { id: webhookId }, ...CURSOR_LISTS }),

  'GET /activity-logs': (large) => ({
    queries: logFilters(large).flatMap((filter) => ['occurred_at', '-occurred_at', 'created_at', '-created_at'].map((sort) => `${filter}&sort=${sort}`)),
    isList: true,
  }),
  'GET /activity-logs/export': (large) => ({
    queries: [
      ...['occurred_at', '-occurred_at', 'created_at', '-created_at'].map((sort) => `sort=${sort}`),
      ...logFilters(large).map((filter) => `${filter}&format=ndjson`),
    ],
  }),
  'GET /activity-logs/mentor/{mentor_id}/summary': ({ busy }) => ({
    path: { mentor_id: busy.mentorId },
    queries: ['day', 'week', 'month', 'quarter', 'year'].map((period) => `period=${period}&date=2025-05-05&tz=Europe/Berlin`),
  }),
  'GET /activity-logs/mentor/{mentor_id}/count-by-type': ({ busy }) => ({ path: { mentor_id: busy.mentorId }, queries: ['', RANGE, FROM, TO] }),

  'GET /activities': (large) => ({ queries: entryFilters(large).flatMap((filter) => [`${filter}&order=desc`, `${filter}&order=asc`]), isList: true }),
  'GET /activities/queries': (large) => ({
    queries: entryFilters(large).flatMap((filter) => [`${filter}&sortBy=createdAt:desc`, `${filter}&sortBy=createdAt:asc`]),
    isList: true,
  }),
  'GET /activities/user': () => ({ queries: [''], isList: true }),
  'GET /activities/user/{userId}': ({ org }) => ({ path: { userId: org.people.USER.id }, queries: [''], isList: true }),
  'GET /activities/tags/{tag}': () => ({ path: { tag: generated.tag(2) }, queries: [''], isList: true }),
  'GET /activities/organization/{orgId}': ({ org }) => ({ path: { orgId: org.id }, queries: [''], isList: true }),
  'GET /activities/export': (large) => ({
    queries: ['format=csv', 'format=bundle', 'format=bundle&fromSeq=7000&toSeq=9000', ...entryFilters(large).map((filter) => `${filter}&format=ndjson`)],
  }),
  'GET /activities/stream': ({ epoch }) => ({ queries: ['', `after=14000&epoch=${epoch}`, `after=14000&${ENTRY_TYPE}`, `after=14000&${TAG}`] }),
  'GET /activities/stats': () => ({
    queries: ['activityType', 'createdBy', 'tag'].flatMap((groupBy) => [
      `groupBy=${groupBy}&interval=hour&from=2025-02-02T02:02:02Z&to=2025-03-03T03:03:03Z&tz=UTC`,
      ...['day', 'week', 'month'].map((interval) => `groupBy=${groupBy}&interval=${interval}&${RANGE}&tz=Europe/Berlin`),
    ]),
  }),
  'GET /activities/integrity/consistency': () => ({ queries: ['from=1&to=2', 'from=5000&to=15000'] }),
  'GET /activities/integrity/tile/{path}': () => ({ path: { path: 'entries/040' }, queries: [''] }),
  'GET /activities/{id}/proof': () => ({ path: { id: (7_001).toString(16).padStart(24, '0') }, queries: ['', 'treeSize=9000'] }),
};

function logFilters({ busy }: LargeOrganization): string[] {
  const [mentor, contact] = [`mentor_id=${busy.mentorId}`, `contact_id=${busy.contactId}`];
  const types = `activity_type=${TWO_TYPES}`;
  return [
    ...['', mentor, `mentor_id=${generated.mentor(3)}`, contact, 'activity_type=check_in', types, RANGE, FROM, TO, 'q=monthly+progress'],
    ...[`${mentor}&${types}`, `${mentor}&${contact}`, `${mentor}&${RANGE}`, `${mentor}&q=monthly`, `${types}&${RANGE}`, `${contact}&${RANGE}`],
    ...[`${contact}&${types}`, `${mentor}&${types}&${RANGE}`, `q=monthly&${RANGE}`],
    ...['external_id=crm-1', `external_id=crm-1&${mentor}&${types}&${RANGE}`],
  ];
}

function entryFilters({ org }: LargeOrganization): string[] {
  const creator = `createdBy=${generated.creator(4)}`;
  return [
    ...['', ENTRY_TYPE, creator, `createdBy=${org.people.USER.id}`, TAG, `${TAG}&tag=every`, `tag=every&${TAG}`, RANGE, FROM, TO, 'q=something'],
    ...[`${creator}&${ENTRY_TYPE}`, `${TAG}&${ENTRY_TYPE}`, `tag=every&${creator}`, `${TAG}&${RANGE}`, `${ENTRY_TYPE}&${RANGE}`, `${creator}&${RANGE}`],
    ...[`${ENTRY_TYPE}&q=something`, `${TAG}&q=something`],
    ...['externalId=crm-1', `externalId=crm-1&tag=every&${TAG}`],
  ];
}

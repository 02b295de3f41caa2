import { sampleLog } from '../trail/sample-log.js';
import { TAGS, WORDS } from './dataset/rows.js';
import { LOGS_PER_PAGE, type Subject } from './subject.js';

/** A request as it is sent to each dataset. */
export interface GrowthRequest {
  readonly name: string;
  /** By the number of the turn: whoever asks for one row asks for another each time. */
  readonly path: (subject: Subject, turn: number) => string;
  /** Makes it a POST. */
  readonly body?: (subject: Subject, turn: number) => object;
  /** Only the first bytes of the answer are waited for. */
  readonly isStream?: boolean;
}

const ENTRIES_PER_PAGE = 10;
const MONTH = 'from=2026-03-01&to=2026-04-01';
const DEEP = 5_000;

const LOG_LISTS: Readonly<Record<string, (subject: Subject) => string>> = {
  'first page': () => '',
  'by mentor': ({ mentorId }) => `mentor_id=${mentorId}`,
  'by type': () => 'activity_type=check_in',
  'by two types': () => 'activity_type=check_in,referral_made',
  'by contact': ({ contactId }) => `contact_id=${contactId}`,
  'of a month': () => MONTH,
  'by mentor and type, of a month': ({ mentorId }) => `mentor_id=${mentorId}&activity_type=check_in&${MONTH}`,
  'sort=created_at': () => 'sort=created_at',
  [`page ${DEEP}`]: ({ logs }) => `page=${Math.min(DEEP, pagesOf(logs, LOGS_PER_PAGE))}`,
  'last page': ({ logs }) => `page=${pagesOf(logs, LOGS_PER_PAGE)}`,
  'cursor in the middle': ({ cursors }) => `cursor=${cursors.logs}`,
  'q, a common word': () => `q=${WORDS.common}`,
  'q, a rare word': () => `q=${WORDS.rare}`,
};

const QUERIES: Readonly<Record<string, (subject: Subject) => string>> = {
  'first page': () => '',
  'by type': () => 'activityType=update-activity-log',
  'by creator': ({ creatorId }) => `createdBy=${creatorId}`,
  'by tag': () => `tag=${TAGS.one}`,
  'by two tags': () => TAGS.two.map((tag) => `tag=${tag}`).join('&'),
  'of a month': () => MONTH,
  'q, a common word': () => 'q=updated',
};

/** What is asked for in datasets of all sizes, by the owner of the largest organization. */
export const REQUESTS: readonly GrowthRequest[] = [
  { name: 'log by id', path: ({ logIds }, turn) => `/activity-logs/${logIds[turn % logIds.length]}` },
  ...Object.entries(LOG_LISTS).map(([name, query]) => ({ name: `logs, ${name}`, path: (subject: Subject) => `/activity-logs?${query(subject)}` })),
  { name: 'summary of a month', path: ({ mentorId }) => `/activity-logs/mentor/${mentorId}/summary?period=month&date=2026-03-15` },
  { name: 'summary of a year', path: ({ mentorId }) => `/activity-logs/mentor/${mentorId}/summary?period=year&date=2025-03-15` },
  { name: 'counts by type', path: ({ mentorId }) => `/activity-logs/mentor/${mentorId}/count-by-type` },
  { name: 'create a log', path: () => '/activity-logs', body: ({ mentorId }, turn) => ({ ...sampleLog(turn), mentor_id: mentorId }) },
  { name: 'export of logs, first byte', path: () => '/activity-logs/export?format=ndjson', isStream: true },
  { name: 'entry by id', path: ({ entryIds }, turn) => `/activities/${entryIds[turn % entryIds.length]}` },
  ...Object.entries(QUERIES).map(([name, query]) => ({ name: `entries, ${name}`, path: (subject: Subject) => `/activities?limit=20&${query(subject)}` })),
  { name: 'entries, cursor in the middle', path: ({ cursors }) => `/activities?limit=20&cursor=${cursors.newest}` },
  { name: 'entries, oldest first', path: () => '/activities?limit=20&order=asc' },
  { name: 'entries, oldest first, cursor in the middle', path: ({ cursors }) => `/activities?limit=20&order=asc&cursor=${cursors.forward}` },
  ...Object.entries(QUERIES).map(([name, query]) => ({ name: `queries, ${name}`, path: (subject: Subject) => `/activities/queries?${query(subject)}` })),
  { name: `queries, page ${DEEP}`, path: ({ entries }) => `/activities/queries?page=${Math.min(DEEP, pagesOf(entries, ENTRIES_PER_PAGE))}` },
  { name: 'queries, last page', path: ({ entries }) => `/activities/queries?page=${pagesOf(entries, ENTRIES_PER_PAGE)}` },
  { name: 'array by tag', path: () => `/activities/tags/${TAGS.one}?limit=20` },
  { name: 'array by user', path: ({ creatorId }) => `/activities/user/${creatorId}?limit=20` },
  { name: 'array of the organization', path: ({ organizationId }) => `/activities/organization/${organizationId}?limit=20` },
  { name: 'own entries', path: () => '/activities/user?limit=20' },
  { name: 'stats by day and type', path: () => `/activities/stats?interval=day&groupBy=activityType&${MONTH}` },
  { name: 'stats by day and tag', path: () => `/activities/stats?interval=day&groupBy=tag&${MONTH}` },
  { name: 'stats by month and type', path: () => '/activities/stats?interval=month&groupBy=activityType&from=2025-04-01&to=2026-04-01' },
  { name: 'stats by month and tag', path: () => '/activities/stats?interval=month&groupBy=tag&from=2025-04-01&to=2026-04-01' },
];

function pagesOf(rows: number, perPage: number): number {
  return Math.max(1, Math.ceil(rows / perPage));
}

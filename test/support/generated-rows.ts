import { MentorLogCounter } from '../../src/activity-logs/mentor-logs/mentor-log-counter.entity.js';
import { countersOf } from '../../src/activity-logs/counters/counters-of.js';
import { mentorLogIncrementsOf } from '../../src/activity-logs/mentor-logs/mentor-log-series.js';
import { MentorLog } from '../../src/activity-logs/mentor-logs/mentor-log.entity.js';
import { TrailEntry } from '../../src/activity-logs/trail/trail-entry.entity.js';
import { payloadOf } from '../../src/activity-logs/trail/trail-leaf.js';
import { TrailTag } from '../../src/activity-logs/trail/trail-tag.entity.js';
import { UnsealedEntry } from '../../src/activity-logs/trail/unsealed-entry.entity.js';
import { unsealedRowOf } from '../../src/activity-logs/trail/unsealed-row.js';
import { OrganizationScope } from '../../src/common/organization-scope.js';
import { incrementCounters, type Database } from '../../src/database/index.js';
import { SALT_BYTES, payloadHashOf } from '../../src/merkle/index.js';
import { organizationId as idOf } from './organization-id.js';

/** Inserts rows directly, thousands per second, so that databases choose the same plans as for a large organization. */

const BEGINNING = Date.UTC(2024, 2, 1);
const DAYS = 730;
const ROWS_PER_TRANSACTION = 5_000;
const TYPES = ['session_completed', 'referral_made', 'check_in', 'documentation', 'training_attended'];
const MENTORS = 40;
const CONTACTS = 400;
const CREATORS = 30;
const TAGS = 12;
const SALT = Buffer.alloc(SALT_BYTES, 's');

/** Spread over two years, every third at the same moment as the one before it. */
function momentOf(index: number, count: number): Date {
  return new Date(BEGINNING + Math.floor(((index - (index % 3 === 2 ? 1 : 0)) / count) * DAYS * 1440) * 60_000);
}

export const generated = {
  mentor: (index: number) => `mentor_${index % MENTORS}`,
  contact: (index: number) => `contact_${(index * 7) % CONTACTS}`,
  type: (index: number) => TYPES[(index * 3 + Math.floor(index / 5)) % TYPES.length] as string,
  creator: (index: number) => (index % CREATORS).toString(16).padStart(24, '0'),
  tag: (index: number) => `tag ${index % TAGS}`,
};

/** With their counters. */
export async function generateLogs(database: Database, organizationId: string, count: number): Promise<void> {
  const scope = OrganizationScope.proven(organizationId);
  for (let start = 0; start < count; start += ROWS_PER_TRANSACTION) {
    const logs = Array.from({ length: Math.min(ROWS_PER_TRANSACTION, count - start) }, (_, index) => logAt(organizationId, start + index, count));
    const counters = countersOf(scope, mentorLogIncrementsOf(logs.map((log) => ({ mentorId: log.mentorId, after: log }))));
    await database.write(async (tx) => {
      await tx.insertByCommit(MentorLog, logs);
      await incrementCounters(tx, MentorLogCounter, counters, 'amount');
    });
  }
}

/** Entries with `seq` from `firstSeq` on, but in no tree or counter; or without `seq`, for the sealer. */
export async function generateEntries(database: Database, organizationId: string, count: number, firstSeq: number | null): Promise<void> {
  for (let start = 0; start < count; start += ROWS_PER_TRANSACTION) {
    const entries = Array.from({ length: Math.min(ROWS_PER_TRANSACTION, count - start) }, (_, index) =>
      entryAt(organizationId, start + index, count, firstSeq),
    );
    await database.write(async (tx) => {
      await tx.insertByCommit(TrailEntry, entries);
      const unsealed = entries.filter(({ seq }) => seq === null);
      await tx.insertByCommit(
        UnsealedEntry,
        unsealed.map((entry) => unsealedRowOf({ entry })),
      );
      await tx.insertByCommit(
        TrailTag,
        entries.flatMap(({ id, createdAt, tags }) => tags.map((tag) => ({ organizationId: idOf(organizationId), tag, createdAt, entryId: id }))),
      );
    });
  }
}

function logAt(organizationId: string, index: number, count: number): MentorLog {
  const occurredAt = momentOf(index, count);
  return {
    organizationId: idOf(organizationId),
    logId: `log_${index.toString(16).padStart(24, '0')}`,
    mentorId: generated.mentor(index),
    activityType: generated.type(index),
    description: 'Monthly progress review',
    searchText: ' MONTHLY PROGRESS REVIEW',
    contactId: generated.contact(index),
    durationMinutes: index % 90,
    occurredAt,
    createdAt: new Date(occurredAt.getTime() + 60_000),
    updatedAt: null,
    externalId: null,
    externalDigest: null,
  };
}

function entryAt(organizationId: string, index: number, count: number, firstSeq: number | null): TrailEntry {
  const entry: TrailEntry = {
    organizationId: idOf(organizationId),
    id: (index + 1).toString(16).padStart(24, '0'),
    seq: firstSeq === null ? null : firstSeq + index,
    activityType: generated.type(index).replace('_', '-'),
    createdBy: generated.creator(index),
    aboutOrganizationId: null,
    actorType: 'user',
    actorId: generated.creator(index),
    targetType: null,
    targetId: null,
    tags: [generated.tag(index), 'every'],
    createdAt: momentOf(index, count),
    payloadHash: '',
    salt: SALT.toString('base64'),
    erasedAt: null,
    context: 'Something happened',
    searchText: ' SOMETHING HAPPENED',
    changes: null,
    metadata: null,
    occurredAt: null,
    ip: null,
    userAgent: null,
    requestId: null,
    externalId: null,
    externalDigest: null,
  };
  return { ...entry, payloadHash: payloadHashOf(SALT, payloadOf(entry)) };
}

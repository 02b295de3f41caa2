import { createHash } from 'node:crypto';
import { payloadOf, type TrailEntry } from '../../src/activity-logs/index.js';
import type { OrganizationId } from '../../src/database/index.js';
import { searchTextOf } from '../../src/common/text/words.js';
import { payloadHashOf } from '../../src/merkle/index.js';
import { sampleEvent } from './sample-event.js';

const BEGINNING = Date.UTC(2026, 0, 1);
/** A million entries then take 58 days. */
const MILLISECONDS_BETWEEN = 5_000;
const CREATORS = Array.from({ length: 20 }, (_, index) => `6a0000000000000000000${(index + 100).toString(16).padStart(3, '0')}`);

/** The entry at a place of a generated trail, as the trail's writer and the sealer would have left it; always the same. */
export function sampleEntry(organizationId: OrganizationId, seq: number): TrailEntry {
  const createdAt = new Date(BEGINNING + seq * MILLISECONDS_BETWEEN);
  const { activityType, context, tags, target, metadata } = sampleEvent(seq);
  const createdBy = CREATORS[seq % CREATORS.length] as string;
  const salt = createHash('sha256').update(`salt of ${seq}`).digest();
  const entry: TrailEntry = {
    organizationId,
    id: `${Math.floor(createdAt.getTime() / 1000).toString(16)}${seq.toString(16).padStart(16, '0')}`,
    seq,
    activityType,
    createdBy,
    aboutOrganizationId: null,
    actorType: 'user',
    actorId: createdBy,
    targetType: target.type,
    targetId: target.id,
    tags: [...tags],
    createdAt,
    payloadHash: '',
    salt: salt.toString('base64'),
    erasedAt: null,
    context,
    searchText: searchTextOf(context),
    changes: null,
    metadata,
    occurredAt: null,
    ip: `198.51.100.${seq % 250}`,
    userAgent: 'crm/4.11 (nightly)',
    requestId: `step-${seq}`,
    externalId: null,
    externalDigest: null,
  };
  return { ...entry, payloadHash: payloadHashOf(salt, payloadOf(entry)) };
}

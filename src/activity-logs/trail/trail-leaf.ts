import { printTimeWithMilliseconds } from '../../common/text/time.js';
import { leafTextOf, type EntryPayload } from '../../integrity/merkle/index.js';
import type { TrailEntry } from './trail-entry.entity.js';

/** What of a stored entry can be erased. */
export function payloadOf(entry: TrailEntry): EntryPayload {
  return {
    changes: entry.changes ?? undefined,
    context: entry.context ?? undefined,
    ip: entry.ip ?? undefined,
    metadata: entry.metadata ?? undefined,
    occurredAt: entry.occurredAt ? printTimeWithMilliseconds(entry.occurredAt) : undefined,
    requestId: entry.requestId ?? undefined,
    userAgent: entry.userAgent ?? undefined,
  };
}

/** The leaf of a stored entry at its place in the order, as canonical JSON. */
export function leafOf(entry: TrailEntry, seq: number): string {
  return leafTextOf({
    _id: entry.id,
    activityType: entry.activityType,
    createdAt: printTimeWithMilliseconds(entry.createdAt),
    createdBy: entry.createdBy,
    orgId: entry.organizationId,
    payloadHash: entry.payloadHash,
    seq,
    tags: entry.tags,
    organizationId: entry.aboutOrganizationId ?? undefined,
    actor: { type: entry.actorType, id: entry.actorId },
    target: entry.targetType !== null && entry.targetId !== null ? { type: entry.targetType, id: entry.targetId } : undefined,
  });
}

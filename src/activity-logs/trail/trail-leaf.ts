import { printTimeWithMilliseconds } from '../../common/text/time.js';
import type { EntryPayload } from '../../merkle/index.js';
import type { TrailEntry } from './trail-entry.entity.js';

/** The erasable part of a stored entry. */
export function payloadOf(entry: TrailEntry): EntryPayload {
  return {
    changes: entry.changes ?? undefined,
    context: entry.context ?? undefined,
    externalId: entry.externalId ?? undefined,
    ip: entry.ip ?? undefined,
    metadata: entry.metadata ?? undefined,
    occurredAt: entry.occurredAt ? printTimeWithMilliseconds(entry.occurredAt) : undefined,
    requestId: entry.requestId ?? undefined,
    userAgent: entry.userAgent ?? undefined,
  };
}

/**
 * The leaf of a stored entry at its position: the same text as `leafTextOf`, in a fifth of the time. With fields in
 * canonical order, and only texts and an integer as values, JSON.stringify has nothing to sort. For our own entries
 * only: entries shown by others may have more than these fields.
 */
export function leafOf(entry: TrailEntry, seq: number): string {
  return JSON.stringify({
    _id: entry.id,
    activityType: entry.activityType,
    actor: { id: entry.actorId, type: entry.actorType },
    createdAt: printTimeWithMilliseconds(entry.createdAt),
    createdBy: entry.createdBy,
    orgId: entry.organizationId,
    organizationId: entry.aboutOrganizationId ?? undefined,
    payloadHash: entry.payloadHash,
    seq,
    tags: entry.tags,
    target: entry.targetType !== null && entry.targetId !== null ? { id: entry.targetId, type: entry.targetType } : undefined,
  });
}

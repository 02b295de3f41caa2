import type { LogChange, CountedAs } from '../../common/log-change.js';
import type { UnsealedEntry } from './unsealed-entry.entity.js';
import type { WaitingEntry } from './waiting-entry.js';

/** The row of an unsealed entry. It holds nothing about a change that does not affect a log's counting. */
export function unsealedRowOf({ entry: { organizationId, createdAt, id }, logChange }: WaitingEntry): UnsealedEntry {
  const { mentorId = null, before, after } = logChange && !isCountedAlike(logChange) ? logChange : {};
  return {
    organizationId,
    createdAt,
    entryId: id,
    mentorId,
    addedType: after?.activityType ?? null,
    addedAt: after?.occurredAt ?? null,
    removedType: before?.activityType ?? null,
    removedAt: before?.occurredAt ?? null,
  };
}

/** The mentor log change stored in such a row. */
export function logChangeOf({ mentorId, removedType, removedAt, addedType, addedAt }: UnsealedEntry): LogChange | undefined {
  return mentorId === null ? undefined : { mentorId, before: countedAs(removedType, removedAt), after: countedAs(addedType, addedAt) };
}

function countedAs(activityType: string | null, occurredAt: Date | null): CountedAs | undefined {
  return activityType === null || occurredAt === null ? undefined : { activityType, occurredAt };
}

function isCountedAlike({ before, after }: LogChange): boolean {
  return before?.activityType === after?.activityType && before?.occurredAt.getTime() === after?.occurredAt.getTime();
}

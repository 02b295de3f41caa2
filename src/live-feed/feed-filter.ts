import type { TrailEntry } from '../activity-logs/index.js';
import type { Caller } from '../auth/access/index.js';
import type { StreamQuery } from './dto/stream.query.js';

/** Which entries a stream shows. */
export interface FeedFilter {
  readonly activityType?: string;
  /** Every one of them. */
  readonly tags?: readonly string[];
  readonly createdBy?: string;
}

/** A USER sees their own entries, everybody above the organization's. */
export function feedFilterOf(caller: Caller, { activityType, tag }: StreamQuery): FeedFilter {
  return { activityType, tags: tag, createdBy: caller.role.base === 'USER' ? caller.id : undefined };
}

/** The same in memory as `TrailEntryRepository` does in the database. */
export function isShown({ activityType, tags = [], createdBy }: FeedFilter, entry: TrailEntry): boolean {
  if (activityType !== undefined && entry.activityType !== activityType) return false;
  if (createdBy !== undefined && entry.createdBy !== createdBy) return false;
  return tags.every((tag) => entry.tags.includes(tag));
}

import type { TrailEntry } from '../activity-logs/index.js';
import type { Caller } from '../access/index.js';
import type { StreamQuery } from './dto/stream.query.js';

/** Which entries a stream shows. */
export interface FeedFilter {
  readonly activityType?: string;
  /** All of them must match. */
  readonly tags?: readonly string[];
  readonly createdBy?: string;
}

/** A USER sees only their own entries, higher roles the organization's. */
export function feedFilterOf(caller: Caller, { activityType, tag }: StreamQuery): FeedFilter {
  return { activityType, tags: tag, createdBy: caller.role.base === 'USER' ? caller.id : undefined };
}

/** In memory what `TrailEntryRepository` does in the database. */
export function isShown({ activityType, tags = [], createdBy }: FeedFilter, entry: TrailEntry): boolean {
  if (activityType !== undefined && entry.activityType !== activityType) return false;
  if (createdBy !== undefined && entry.createdBy !== createdBy) return false;
  return tags.every((tag) => entry.tags.includes(tag));
}

import type { TrailEntry, TrailEntryRepository } from '../../activity-logs/index.js';
import { OrganizationScope } from '../../common/organization-scope.js';
import type { Webhook } from '../webhook.entity.js';

const LOOK_AHEAD_MIN = 1;
const LOOK_AHEAD_MAX = 500;

type Filter = Pick<Webhook, 'activityTypes' | 'tags'>;

/** Any of the types and any of the tags; an empty list does not filter. */
export function isWanted({ activityTypes, tags }: Filter, entry: Pick<TrailEntry, 'activityType' | 'tags'>): boolean {
  if (activityTypes.length > 0 && !activityTypes.includes(entry.activityType)) return false;
  return tags.length === 0 || entry.tags.some((tag) => tags.includes(tag));
}

/**
 * The first entry from `nextSeq` on that matches the webhook's filters, or the position to continue from if none is
 * found yet. It looks further ahead the longer it finds nothing, and gives up for now after the longest look.
 */
export async function findNextEntry(entries: TrailEntryRepository, webhook: Webhook): Promise<{ seq: number; entry: TrailEntry | undefined; isEnd: boolean }> {
  const scope = OrganizationScope.ofRow(webhook);
  let seq = webhook.nextSeq;
  for (let ahead = LOOK_AHEAD_MIN; ; ahead *= 4) {
    const length = Math.min(ahead, LOOK_AHEAD_MAX);
    const found = await entries.findSealed(scope, seq, seq + length);
    const entry = found.find((candidate) => isWanted(webhook, candidate));
    if (entry) return { seq: entry.seq ?? seq, entry, isEnd: false };
    seq += found.length;
    if (found.length < length || length === LOOK_AHEAD_MAX) return { seq, entry: undefined, isEnd: found.length < length };
  }
}

import type { EntryResponse } from '../activity-logs/index.js';

/** Why a stream ends before its reader does. */
export type ClosingReason = 'slow-reader' | 'access-ended' | 'unavailable' | 'restored';

/** After so long a reader whose stream has ended comes back. */
const RETRY_MILLISECONDS = 2_000;

/** The texts of the stream, in the event stream format of the HTML standard. JSON has no line breaks, so one `data:` line holds it. */
export const eventText = {
  /**
   * Makes the head of the answer leave at once, and tells when to come back and after which entry it begins, so that who is cut off before
   * the first one misses none. In a comment, as an `id:` or an event is promised to be an entry.
   */
  opening: (lastSeq: number): string => `: after ${lastSeq}\nretry: ${RETRY_MILLISECONDS}\n\n`,
  heartbeat: ': heartbeat\n\n',

  entry: (seq: number, entry: EntryResponse): string => `id: ${seq}\nevent: activity\ndata: ${JSON.stringify(entry)}\n\n`,

  /** Not an `id:`, as nothing was missed: the reader goes on after the last one it has. */
  closed: (reason: ClosingReason, lastSeq: number): string => `event: closed\ndata: ${JSON.stringify({ reason, lastSeq })}\n\n`,
  shutdown: (lastSeq: number): string => `retry: ${RETRY_MILLISECONDS}\nevent: shutdown\ndata: ${JSON.stringify({ lastSeq })}\n\n`,
};

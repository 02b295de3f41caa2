import type { EventSourceMessage } from 'eventsource-parser';
import type { EntryResponse } from '../generated/schema.js';
import type { Beginning } from './sse-messages.js';
import type { LiveEvent } from './stream-options.js';

/** An entry, or only how far the stream has come; undefined for what this client does not know. */
export function eventOf(message: EventSourceMessage | Beginning): Omit<LiveEvent, 'epoch'> | { readonly seq: number } | undefined {
  if ('after' in message) return { seq: message.after };
  const { event, id, data } = message;
  switch (event) {
    case 'activity':
      return { seq: Number(id), entry: JSON.parse(data) as EntryResponse };
    case 'closed':
    case 'shutdown':
      return { seq: (JSON.parse(data) as { lastSeq: number }).lastSeq };
    default:
      return undefined;
  }
}

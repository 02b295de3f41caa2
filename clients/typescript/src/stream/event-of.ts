import type { EventSourceMessage } from 'eventsource-parser';
import type { EntryResponse } from '../generated/schema.js';
import type { LiveEvent } from './stream-options.js';

/** An entry, or only how far the stream has come; undefined for what this client does not know. */
export function eventOf({ event, id, data }: EventSourceMessage): LiveEvent | { readonly seq: number } | undefined {
  switch (event) {
    case 'activity':
      return { seq: Number(id), entry: JSON.parse(data) as EntryResponse };
    case 'opened':
    case 'closed':
    case 'shutdown':
      return { seq: (JSON.parse(data) as { lastSeq: number }).lastSeq };
    default:
      return undefined;
  }
}

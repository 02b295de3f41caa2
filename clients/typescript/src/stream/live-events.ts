import { ConnectionError } from '../connection-error.js';
import { delay } from '../delay.js';
import { ProblemError } from '../problem-error.js';
import { growingPause } from '../retry.js';
import { eventOf } from './event-of.js';
import { sseMessages } from './sse-messages.js';
import { isFromBeforeRestore } from './is-from-before-restore.js';
import type { LiveEvent, StreamOptions } from './stream-options.js';

interface StreamInit {
  readonly params: { readonly query: { activityType?: string; tag?: string[]; after?: number; epoch?: string }; readonly header?: { 'Last-Event-ID': string } };
  readonly headers: { readonly Accept: string };
  readonly signal?: AbortSignal;
}

type Open = (init: StreamInit) => Promise<{ readonly data: ReadableStream<Uint8Array> | null; readonly response: Response }>;

const EPOCH_HEADER = 'Annals-Epoch';

const SILENCE_SECONDS = 45;
const PAUSE_SECONDS = 2;
const PAUSE_SECONDS_MAX = 30;

/** Every entry of the stream once and in its order, over as many connections as that takes. Throws what another connection would not mend. */
export async function* liveEvents(open: Open, options: StreamOptions): AsyncGenerator<LiveEvent, void, undefined> {
  const { activityType, tag, signal, onState, onRestored, silenceSeconds = SILENCE_SECONDS, pauseSecondsMax = PAUSE_SECONDS_MAX } = options;
  const filter = { ...(activityType !== undefined && { activityType }), ...(tag && { tag }) };
  let { after, epoch } = options;
  let pauseSeconds = options.pauseSeconds ?? PAUSE_SECONDS;
  let lastSeq: number | undefined;
  let failures = 0;
  for (;;) {
    let error: unknown;
    onState?.('connecting');
    try {
      const header = lastSeq === undefined ? {} : { header: { 'Last-Event-ID': String(lastSeq) } };
      const query = { ...filter, ...(after !== undefined && { after }), ...(epoch !== undefined && { epoch }) };
      const { data, response } = await open({ params: { query, ...header }, headers: { Accept: 'text/event-stream' }, ...(signal && { signal }) });
      if (!data) throw new ConnectionError('The stream has no body.');
      epoch = response.headers.get(EPOCH_HEADER) ?? undefined;
      let isOpen = false;
      const onRetry = (milliseconds: number) => (pauseSeconds = options.pauseSeconds ?? milliseconds / 1000);
      for await (const message of sseMessages(data, silenceSeconds, onRetry)) {
        // From here on it is known where to go on.
        if (!isOpen) onState?.('open');
        isOpen = true;
        failures = 0;
        const event = eventOf(message);
        lastSeq = event?.seq ?? lastSeq;
        if (event && 'entry' in event) yield { ...event, epoch };
      }
    } catch (caught) {
      signal?.throwIfAborted();
      error = caught;
    }
    if (onRestored && isFromBeforeRestore(error)) {
      // With this place nothing can go on; without one it can't be refused again.
      after = onRestored(error) === 'start' ? -1 : undefined;
      [lastSeq, epoch, failures] = [undefined, undefined, 0];
      continue;
    }
    const growing = Math.min(growingPause(failures, pauseSeconds), pauseSecondsMax);
    const seconds = isPassing(error) ? (pauseAskedFor(error) ?? growing) : undefined;
    if (seconds === undefined) throw error;
    failures += 1;
    onState?.('waiting', error);
    await delay(seconds * 1000, signal);
  }
}

/** The end of a stream, with or without a word of the server, is; so is whatever says when to come back. */
function isPassing(error: unknown): boolean {
  if (error instanceof ProblemError) return error.status >= 500 || error.retryAfterSeconds !== undefined;
  return error === undefined || error instanceof ConnectionError;
}

function pauseAskedFor(error: unknown): number | undefined {
  return error instanceof ProblemError ? error.retryAfterSeconds : undefined;
}

import type { ProblemError } from '../problem-error.js';
import type { EntryResponse, paths } from '../generated/schema.js';

type StreamQuery = NonNullable<paths['/api/v1/activities/stream']['get']['parameters']['query']>;

/** An entry as it is sealed. */
export interface LiveEvent {
  readonly seq: number;
  readonly entry: EntryResponse;
  /** Keep it beside `seq`, and pass both to continue later: after a restore from a backup, `seq` alone may mean another entry. */
  readonly epoch: string | undefined;
}

export type StreamState = 'connecting' | 'open' | 'waiting';

export interface StreamOptions extends StreamQuery {
  /** Ends the stream: the loop over it throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told of each change; while it is `waiting`, `error` says why. */
  readonly onState?: (state: StreamState, error?: unknown) => void;
  /**
   * Told that the data was restored from a backup, so that the place to go on from is gone. Answers from where to begin again; without it
   * the stream throws the error.
   */
  readonly onRestored?: (error: ProblemError) => 'start' | 'now';
  /** A connection without a sign of life for so long is a broken one. Three heartbeats of the server if left out. */
  readonly silenceSeconds?: number;
  /** The first pause before it connects again, doubled each time up to the second one. What the server asks for, and 30, if left out. */
  readonly pauseSeconds?: number;
  readonly pauseSecondsMax?: number;
}

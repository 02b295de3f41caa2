import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { coalesced, type Coalesced } from './coalesced.js';
import { missingOf, withNewest, type Entries } from './newest.js';
import type { TrailFilter } from './trail-filter.js';
import { entriesQuery, entryPage, totalQuery } from './trail.queries.js';
import { useDoorbell, type Connection } from './use-doorbell.js';

export interface LiveTrail {
  readonly connection: Connection;
  /** Entries that arrived while it was paused; undefined if they exceed a page. */
  readonly waiting: number | undefined;
  /** How many entries arrived, and when, for viewers who cannot see them arrive. */
  readonly news: { readonly added: number | undefined; readonly at: Date } | undefined;
}

/** However fast entries arrive, the list is read once a second, and news is announced once in ten. */
const LOOK_MILLISECONDS = 1_000;
const TELL_MILLISECONDS = 10_000;

/**
 * Inserts the newest entries at the top of a list. The stream only signals that there are some; the list always shows
 * what the API returns for its filter, so nothing is lost by a pause, a lost connection or a late commit.
 */
export function useLiveTrail(filter: TrailFilter, isOn: boolean, isPaused: boolean): LiveTrail {
  const queries = useQueryClient();
  const [waiting, setWaiting] = useState<number | undefined>(0);
  const [news, setNews] = useState<LiveTrail['news']>();
  const untold = useRef<number | undefined>(0);
  const look = useRef<Coalesced>(undefined);
  const tell = useRef<Coalesced>(undefined);
  const connection = useDoorbell(filter, isOn, () => look.current?.ask());

  const lookNow = useEffectEvent(async (signal: AbortSignal) => {
    const newest = await entryPage(filter, undefined, signal);
    const { queryKey } = entriesQuery(filter);
    const entries = queries.getQueryData<Entries>(queryKey);
    // A response in flight would overwrite what is written now.
    if (!entries || queries.isFetching({ queryKey }) > 0) return false;
    if (isPaused) {
      setWaiting(missingOf(entries, newest));
      return true;
    }
    const { added, entries: after } = withNewest(entries, newest);
    queries.setQueryData(queryKey, after);
    count(queries, filter, added);
    setWaiting(0);
    untold.current = added === undefined || untold.current === undefined ? undefined : untold.current + added;
    if (added !== 0) tell.current?.ask();
    return true;
  });

  const key = JSON.stringify(filter);
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    look.current = coalesced(() => stop.signal.aborted || lookNow(stop.signal), LOOK_MILLISECONDS);
    tell.current = coalesced(() => {
      setNews({ added: untold.current, at: new Date() });
      untold.current = 0;
      return true;
    }, TELL_MILLISECONDS);
    look.current.ask();
    return () => {
      stop.abort();
      look.current?.stop();
      tell.current?.stop();
    };
  }, [isOn, key]);

  useEffect(() => {
    if (isOn && !isPaused) look.current?.ask();
  }, [isOn, isPaused]);

  return { connection, waiting, news };
}

function count(queries: QueryClient, filter: TrailFilter, added: number | undefined): void {
  const { queryKey } = totalQuery(filter);
  if (added === undefined) void queries.invalidateQueries({ queryKey });
  else queries.setQueryData(queryKey, (total) => (total === undefined ? undefined : total + added));
}

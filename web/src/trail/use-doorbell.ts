import type { StreamState } from '@annals/client';
import { useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useEffectEvent, useState } from 'react';
import { notifyRestored } from '../common/notify.js';
import { annals } from '../session/annals.js';
import { SessionEnded } from '../common/session-ended.js';
import type { TrailFilter } from './trail-filter.js';
import { useIsAwake } from './use-is-awake.js';

export interface Connection {
  readonly state: StreamState | 'failed';
  /** Why it waits, or failed. */
  readonly error?: unknown;
  /** Begins anew what failed, which it does not by itself. */
  readonly retry: () => void;
}

/**
 * Follows the stream of what is sealed, and rings for each entry; and once whenever a connection stands, for what came before it.
 * It rests while nobody sees the page, and from the end of a session until the next one.
 */
export function useDoorbell({ activityType, tag }: Pick<TrailFilter, 'activityType' | 'tag'>, isOn: boolean, onRing: () => void): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Omit<Connection, 'retry'>>({ state: 'connecting' });
  const [attempt, setAttempt] = useState(0);
  const hasEnded = use(SessionEnded);
  const isFollowing = useIsAwake() && isOn && !hasEnded;
  const ring = useEffectEvent(onRing);
  const filter = JSON.stringify({ activityType, tag });

  useEffect(() => {
    if (!isFollowing) return;
    const stop = new AbortController();
    const tell = (state: Connection['state'], error?: unknown) => {
      if (stop.signal.aborted) return;
      setConnection({ state, error });
      if (state === 'open') ring();
    };
    // What the page has cached may be gone; the stream itself only says that there is something new.
    const onRestored = () => {
      void queries.invalidateQueries();
      notifyRestored();
      return 'now' as const;
    };
    const follow = async () => {
      const stream = annals.stream({ ...(JSON.parse(filter) as TrailFilter), signal: stop.signal, onState: tell, onRestored });
      for await (const { seq } of stream) if (seq >= 0) ring();
    };
    follow().catch((error: unknown) => tell('failed', error));
    return () => stop.abort();
  }, [isFollowing, filter, attempt, queries]);
  return { ...connection, retry: () => setAttempt((before) => before + 1) };
}

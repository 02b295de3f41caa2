import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { confirm } from '../common/confirm.js';
import { notifyDone, notifyProblem } from '../common/notify.js';
import { deleteLog } from './log-changes.js';
import { logQuery, type LogVersion } from './mentor-logs.queries.js';

/** A deletion that was refused, because the log has changed. */
export interface RefusedDeletion {
  readonly seen: LogVersion;
  readonly theirs: LogVersion;
}

export interface LogDeletion {
  /** Asks for confirmation first. */
  readonly ask: (version: LogVersion) => void;
  /** Deletes without asking, after a confirmation. */
  readonly carryOut: (version: LogVersion) => void;
  readonly isPending: boolean;
  readonly refused: RefusedDeletion | undefined;
  readonly giveUp: () => void;
}

/**
 * Deletes the version that was shown, and nothing else. Afterwards shows the list, as the log's page no longer exists.
 */
export function useLogDeletion(): LogDeletion {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<RefusedDeletion>();
  const remove = useMutation({
    mutationFn: (seen: LogVersion) => deleteLog(queries, seen),
    onSuccess: async (outcome, seen) => {
      if (outcome.kind === 'conflict') return setRefused({ seen, theirs: outcome.theirs });
      await navigate('/logs', { replace: true });
      queries.removeQueries({ queryKey: logQuery(seen.log.log_id).queryKey });
      void queries.invalidateQueries();
      notifyDone('The log has been deleted.');
    },
    onError: notifyProblem,
  });
  return {
    ask: (version) =>
      confirm({
        title: 'Delete this log?',
        consequence: 'This cannot be undone. The trail records who deleted it and when, but not its description.',
        verb: 'Delete',
        onConfirm: () => remove.mutate(version),
      }),
    carryOut: (version) => remove.mutate(version),
    isPending: remove.isPending,
    refused,
    giveUp: () => setRefused(undefined),
  };
}

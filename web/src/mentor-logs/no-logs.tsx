import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { UrlFilters } from '../common/url-filters.js';
import { may, useMe } from '../session/me.js';
import { isNarrowed, NO_FILTERS } from './log-filter.js';

/** Why the list is empty, and what to do about it. `total` counts the filter's matches on all pages. */
export function NoLogs({ filters, total }: { readonly filters: UrlFilters; readonly total: number }) {
  const me = useMe();
  if (total > 0) {
    return (
      <>
        This page does not exist.{' '}
        <Anchor component="button" onClick={() => filters.set({ page: undefined })}>
          Go to the first page
        </Anchor>
        .
      </>
    );
  }
  if (isNarrowed(filters)) {
    return (
      <>
        No logs match.{' '}
        <Anchor component="button" onClick={() => filters.set(NO_FILTERS)}>
          Clear the filters
        </Anchor>{' '}
        to see all.
      </>
    );
  }
  if (!may(me, 'create')) return 'No logs have been recorded yet.';
  return (
    <>
      No logs have been recorded yet.{' '}
      <Anchor component={Link} to="/logs/new">
        Record the first log
      </Anchor>
      .
    </>
  );
}

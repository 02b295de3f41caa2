import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Address } from '../common/address.js';
import { may, useMe } from '../session/me.js';
import { isNarrowed, NO_FILTERS } from './log-filter.js';

/** Why the list is empty, and what to do about it. `total` counts the filter's matches on all pages. */
export function NoLogs({ address, total }: { readonly address: Address; readonly total: number }) {
  const me = useMe();
  if (total > 0) {
    return (
      <>
        There are fewer pages than that.{' '}
        <Anchor component="button" onClick={() => address.set({ page: undefined })}>
          Go to the first one
        </Anchor>
        .
      </>
    );
  }
  if (isNarrowed(address)) {
    return (
      <>
        No log matches.{' '}
        <Anchor component="button" onClick={() => address.set(NO_FILTERS)}>
          Clear the filters
        </Anchor>{' '}
        to see all.
      </>
    );
  }
  if (!may(me, 'create')) return 'Nothing has been recorded yet.';
  return (
    <>
      Nothing has been recorded yet.{' '}
      <Anchor component={Link} to="/logs/new">
        Record the first log
      </Anchor>
      .
    </>
  );
}

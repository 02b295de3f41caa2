import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { trailLink } from './trail-filter.js';

export function ErasedNote({ id }: { readonly id: string }) {
  return (
    <Alert color="gray" title="This entry was erased">
      What it said, its changes, its metadata and where it came from were removed for good, as privacy law may demand. That it happened, when, by whom and to
      what stays, and so does its place in the trail: proofs of it, and of all others, still hold.{' '}
      <Anchor component={Link} to={trailLink({ activityType: 'erase-activity', q: id })} inherit>
        Who erased it, and why
      </Anchor>
    </Alert>
  );
}

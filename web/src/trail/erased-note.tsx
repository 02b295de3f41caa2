import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { trailLink } from './trail-filter.js';

export function ErasedNote({ id }: { readonly id: string }) {
  return (
    <Alert color="gray" title="This entry was erased">
      Its description, changes, metadata and origin were permanently removed, as privacy law may require. The trail keeps its type, time, actor, target and
      position, so all proofs remain valid.{' '}
      <Anchor component={Link} to={trailLink({ activityType: 'erase-activity', q: id })} inherit>
        See who erased it and why
      </Anchor>
    </Alert>
  );
}

import { ProblemError } from '@annals/client';
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Loading } from '../common/loading.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { logQuery } from './mentor-logs.queries.js';
import { OneLog } from './one-log.js';

export default function LogPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(logQuery(id));
  // Keep what is on the screen even if refetching failed: somebody may be typing.
  if (data) return <OneLog key={id} version={data} />;
  return (
    <Page title="Mentor log">
      {error === null && <Loading />}
      {error !== null && isGone(error) && (
        <Text>
          This log does not exist: it was deleted, or you may not see it.{' '}
          <Anchor component={Link} to="/logs" underline="always">
            Go to the mentor logs
          </Anchor>
          .
        </Text>
      )}
      {error !== null && !isGone(error) && <ProblemAlert error={error} retry={() => void refetch()} />}
    </Page>
  );
}

function isGone(error: Error): boolean {
  return error instanceof ProblemError && error.status === 404;
}

import { Alert, Anchor, Button, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import type { components } from '@annals/client';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { number } from '../common/numbers.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { annals } from '../session/annals.js';

type Verdict = components['schemas']['VerdictResponse'];

/** Lets the server check every stored row against the signed tree. */
export function VerifyAll() {
  const verify = useMutation({ mutationFn: async () => (await annals.POST('/api/v1/activities/integrity/verify')).data });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="verify-all">
      <Stack gap="sm" align="stretch">
        <Title order={2} size="h4" id="verify-all">
          Verify all
        </Title>
        <Text size="sm">The server rereads every entry and recomputes the whole tree from the stored rows. This takes a few seconds per 100,000 entries.</Text>
        <Button onClick={() => verify.mutate()} loading={verify.isPending} style={{ alignSelf: 'flex-start' }}>
          Verify all entries
        </Button>
        {verify.isPending && (
          <div role="status">
            <Progress value={100} animated aria-label="Verifying" />
            <Text size="sm" c="dimmed" mt={4}>
              Verifying. You can use other pages in another tab meanwhile.
            </Text>
          </div>
        )}
        {verify.isError && <ProblemAlert error={verify.error} retry={() => verify.mutate()} />}
        {verify.data && !verify.isPending && <VerdictAlert verdict={verify.data} />}
      </Stack>
    </Paper>
  );
}

function VerdictAlert({ verdict: { ok, treeSize, checked, firstBad } }: { readonly verdict: Verdict }) {
  if (ok) {
    return (
      <Alert color="green" role="status" title="The trail is intact">
        {treeSize === 0
          ? 'No entries have been sealed yet.'
          : `${checked === 1 ? 'The only entry is' : `All ${number(checked)} entries are`} as recorded, and the tree matches the signed one.`}
      </Alert>
    );
  }
  return (
    <Alert color="red" role="alert" variant="outline" title="The trail was altered">
      <Stack gap="xs">
        <Text size="sm">
          {number(checked)} of {number(treeSize)} entries were verified before the first error: {firstBad?.reason}
        </Text>
        {firstBad && (
          <Text size="sm">
            {firstBad.seq === null ? 'The error is not in a single entry.' : `It is entry number ${number(firstBad.seq)}.`}{' '}
            {firstBad._id !== null && (
              <Anchor component={Link} to={`/trail/${firstBad._id}`} inherit>
                Open it
              </Anchor>
            )}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

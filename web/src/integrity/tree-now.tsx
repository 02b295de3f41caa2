import { Button, Code, CopyButton, Group, Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Facts } from '../common/facts.js';
import { Loading } from '../common/loading.js';
import { Moment } from '../common/moment.js';
import { number } from '../common/numbers.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { Downloads } from './downloads.js';
import { checkpointQuery, keyQuery } from './integrity.queries.js';
import { Sealing } from './sealing.js';

/** The current tree, and what is needed to verify it elsewhere. */
export function TreeNow() {
  const checkpoint = useQuery(checkpointQuery);
  const key = useQuery(keyQuery);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="tree-now">
      <Stack gap="md">
        <Title order={2} size="h4" id="tree-now">
          Current tree
        </Title>
        {checkpoint.isError && <ProblemAlert error={checkpoint.error} retry={() => void checkpoint.refetch()} />}
        {key.isError && <ProblemAlert error={key.error} retry={() => void key.refetch()} />}
        {checkpoint.data && key.data ? (
          <>
            <Facts
              facts={{
                'Sealed entries': number(checkpoint.data.treeSize),
                Sealing: <Sealing />,
                'Checkpoint of': <Moment at={new Date(checkpoint.dataUpdatedAt).toISOString()} seconds />,
                'Root hash': <Copied name="root hash" value={checkpoint.data.rootHash} />,
                'Key id': <Code>{key.data.keyId}</Code>,
                'Verifier key': <Copied name="verifier key" value={key.data.vkey} />,
              }}
            />
            <Downloads note={checkpoint.data.note} treeSize={checkpoint.data.treeSize} />
          </>
        ) : (
          !checkpoint.isError && !key.isError && <Loading />
        )}
      </Stack>
    </Paper>
  );
}

function Copied({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <Group gap="xs">
      <Code>{value}</Code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button size="compact-xs" mih={24} variant="default" onClick={copy} aria-label={`Copy ${name}`}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}

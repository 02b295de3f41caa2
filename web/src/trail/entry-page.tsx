import { Code, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loading } from '../common/loading.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { may, useMe } from '../session/me.js';
import { Changes } from './changes.js';
import { EntryFacts } from './entry-facts.js';
import { EraseEntry } from './erase-entry.js';
import { ErasedNote } from './erased-note.js';
import { entryQuery, type Entry } from './trail.queries.js';
import { VerifyEntry } from './verify-entry.js';
import classes from './wrapped.module.css';

export default function EntryPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(entryQuery(id));
  const me = useMe();
  const mayErase = me.base === 'OWNER' && may(me, 'delete');
  return (
    <Page title="Entry" intro={data?.context} actions={data && !data.erased && mayErase && <EraseEntry id={id} />} key={id}>
      {!data && (error ? <ProblemAlert error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && <EntryView entry={data} />}
    </Page>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const { _id, changes, metadata, erased } = entry;
  return (
    <Stack>
      {erased && <ErasedNote id={_id} />}
      <Paper withBorder p="md">
        <EntryFacts entry={entry} />
      </Paper>
      {changes && (
        <section aria-labelledby="changes">
          <Title order={2} size="h4" mb="xs" id="changes">
            Changes
          </Title>
          <Changes changes={changes} />
        </section>
      )}
      {metadata && (
        <section aria-labelledby="metadata">
          <Title order={2} size="h4" mb="xs" id="metadata">
            Metadata
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            Sent with the entry.
          </Text>
          <Code block className={classes.text}>
            {JSON.stringify(metadata, null, 2)}
          </Code>
        </section>
      )}
      {/* Whatever was said of an entry was said of what it was then. */}
      <VerifyEntry entry={entry} key={String(erased)} />
    </Stack>
  );
}

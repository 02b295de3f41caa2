import { FileInput, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Loading } from '../common/loading.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { annals } from '../session/annals.js';
import { checkKept } from './check-kept.js';
import { CheckSteps } from './check-steps.js';
import { checkpointQuery, keyQuery } from './integrity.queries.js';

/** A note has a few hundred bytes; larger files are not read. */
const NOTE_BYTES_MAX = 64 * 1024;

async function consistencyOf(from: number, to: number) {
  return (await annals.GET('/api/v1/activities/integrity/consistency', { params: { query: { from, to } } })).data;
}

/** Compares a checkpoint that the viewer kept with the current trail. */
export function KeptCheckpoint() {
  const queries = useQueryClient();
  const check = useMutation({
    mutationFn: async (file: File) => {
      const [present, key] = await Promise.all([queries.fetchQuery({ ...checkpointQuery, staleTime: 0 }), queries.fetchQuery(keyQuery)]);
      const kept = file.size > NOTE_BYTES_MAX ? '' : await file.text();
      return checkKept({ kept, present: present.note, verifierKey: key.vkey, consistencyOf });
    },
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="kept-checkpoint">
      <Stack gap="sm">
        <Title order={2} size="h4" id="kept-checkpoint">
          Check a saved checkpoint
        </Title>
        <Text size="sm">
          Choose a checkpoint that you saved here earlier. Your browser then checks that no entry before it has changed. The file does not leave your computer.
        </Text>
        <FileInput
          label="Checkpoint"
          placeholder="Choose a file"
          accept=".txt,.note,text/plain"
          value={check.variables ?? null}
          onChange={(file) => (file ? check.mutate(file) : check.reset())}
          clearable
          clearButtonProps={{ 'aria-label': 'Remove the file' }}
        />
        {check.isPending && <Loading />}
        {check.isError && <ProblemAlert error={check.error} retry={() => check.mutate(check.variables)} />}
        {check.data && <CheckSteps steps={check.data} verdict="Nothing before your checkpoint was rewritten" alarm="Your checkpoint could not be confirmed" />}
      </Stack>
    </Paper>
  );
}

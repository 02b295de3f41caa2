import { ProblemError } from '@annals/client';
import { Alert, Button, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyProblem } from '../common/notify.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { saveFile } from '../common/save-file.js';
import { checkEntry } from '../integrity/check-entry.js';
import { CheckSteps } from '../integrity/check-steps.js';
import { keyQuery } from '../integrity/integrity.queries.js';
import { annals } from '../session/annals.js';
import classes from './wrapped.module.css';
import { entryQuery, type Entry } from './trail.queries.js';

const TRIES_UNTIL_SEALED = 30;

/** Not sealed yet: the only refusal that resolves itself. */
function isNotSealed(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.code === 'not_sealed';
}

async function proofFileOf(id: string): Promise<string> {
  const request = { params: { path: { id } }, headers: { Accept: 'text/plain, application/problem+json' }, parseAs: 'text', repeat: false } as const;
  return (await annals.GET('/api/v1/activities/{id}/proof', request)).data;
}

/** Verifies in the viewer's browser that the entry on the page is in the signed trail. */
export function VerifyEntry({ entry }: { readonly entry: Entry }) {
  const queries = useQueryClient();
  const verify = useMutation({
    mutationFn: async () => {
      const [proofFile, key] = await Promise.all([proofFileOf(entry._id), queries.fetchQuery(keyQuery)]);
      // The page may still show the entry as it was before it was sealed.
      const shown = entry.seq === undefined ? await queries.fetchQuery({ ...entryQuery(entry._id), staleTime: 0 }) : entry;
      return { proofFile, verifierKey: key.vkey, steps: await checkEntry({ entry: shown, proofFile, verifierKey: key.vkey }) };
    },
    retry: (tries, error) => isNotSealed(error) && tries < TRIES_UNTIL_SEALED,
    retryDelay: (_, error) => 1000 * ((isNotSealed(error) ? error.retryAfterSeconds : undefined) ?? 1),
  });
  const { data } = verify;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="verify-entry">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id="verify-entry">
            Proof
          </Title>
          <Button onClick={() => verify.mutate()} loading={verify.isPending} className="no-print">
            Verify
          </Button>
        </Group>
        <Text size="sm">Your browser itself checks that this entry is in the signed trail and shows what was recorded.</Text>
        {verify.isPending && isNotSealed(verify.failureReason) && (
          <Text size="sm" role="status">
            The entry is not sealed yet. It is verified as soon as it is sealed.
          </Text>
        )}
        {verify.isError &&
          (isNotSealed(verify.error) ? (
            <Alert color="yellow" role="alert" title="Not sealed yet">
              Sealing is behind. The Integrity page shows by how much; verify the entry later.
            </Alert>
          ) : (
            <ProblemAlert error={verify.error} retry={() => verify.mutate()} />
          ))}
        {data && !verify.isPending && (
          <>
            <CheckSteps steps={data.steps} verdict="This entry is in the trail as it was recorded" alarm="This entry could not be verified" />
            <Offline id={entry._id} proofFile={data.proofFile} verifierKey={data.verifierKey} />
          </>
        )}
      </Stack>
    </Paper>
  );
}

interface OfflineProps {
  readonly id: string;
  readonly proofFile: string;
  readonly verifierKey: string;
}

/** How to verify without this page, which comes from the server being checked. */
function Offline({ id, proofFile, verifierKey }: OfflineProps) {
  const name = `${id}.tlog-proof`;
  const save = () => saveFile(new Response(proofFile, { headers: { 'Content-Type': 'text/plain' } }), name).catch(notifyProblem);
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">
        This page and the key come from the server itself. If you do not trust it, save the proof, compare the verifier key with a copy from another source, and
        check the file with your own copy of Annals, without a server:
      </Text>
      <Code block w="100%" className={classes.text}>
        npm run verify -- {name} --key &quot;{verifierKey}&quot;
      </Code>
      <Button variant="default" onClick={save}>
        Save proof
      </Button>
    </Stack>
  );
}

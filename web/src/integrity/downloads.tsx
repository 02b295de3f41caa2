import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { notifyProblem } from '../common/notify.js';
import { saveFile } from '../common/save-file.js';
import { annals } from '../session/annals.js';

interface DownloadsProps {
  readonly note: string;
  readonly treeSize: number;
}

export function Downloads({ note, treeSize }: DownloadsProps) {
  const checkpoint = useMutation({
    mutationFn: () => saveFile(new Response(note, { headers: { 'Content-Type': 'text/plain' } }), `checkpoint-${treeSize}.txt`),
    onError: notifyProblem,
  });
  const bundle = useMutation({
    mutationFn: async () => {
      const { response } = await annals.GET('/api/v1/activities/export', { params: { query: { format: 'bundle' } }, parseAs: 'stream' });
      await saveFile(response, `trail-${treeSize}.bundle.ndjson`);
    },
    onError: notifyProblem,
  });
  return (
    <Stack gap="xs" className="no-print">
      <Group gap="xs">
        <Button onClick={() => checkpoint.mutate()}>Save checkpoint</Button>
        <Button variant="default" loading={bundle.isPending} onClick={() => bundle.mutate()}>
          Save entire trail as a bundle
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        Store a checkpoint and the verifier key where nobody who runs this server can change them. With these you can later check that no earlier entry was
        rewritten. A bundle contains all entries and everything needed to verify them without this server.
      </Text>
    </Stack>
  );
}

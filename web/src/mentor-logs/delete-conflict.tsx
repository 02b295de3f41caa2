import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { FocusedHeading } from '../common/focused-heading.js';
import { draftOf } from './log-draft.js';
import type { LogDeletion, RefusedDeletion } from './use-log-deletion.js';
import { compareVersions } from './versions.js';
import { VersionsTable } from './versions-table.js';

interface DeleteConflictProps {
  readonly refused: RefusedDeletion;
  readonly deletion: LogDeletion;
}

/** Somebody corrected a log that was about to be deleted: the user reviews the change first. */
export function DeleteConflict({ refused, deletion }: DeleteConflictProps) {
  const [seen, now] = [draftOf(refused.seen.log), draftOf(refused.theirs.log)];
  const rows = compareVersions(seen, seen, now).map(({ field, changedBy }) => ({
    field,
    left: seen[field],
    right: now[field],
    note: changedBy === 'them' ? 'They changed it' : undefined,
  }));
  return (
    <Stack>
      <FocusedHeading>Not deleted</FocusedHeading>
      <Alert color="yellow" role="alert" title="Somebody has changed this log since you opened it">
        <Text size="sm">It was therefore not deleted. Review the current version before you decide.</Text>
      </Alert>
      <VersionsTable left="When you opened it" right="Now" rows={rows} />
      <Group>
        <Button variant="default" onClick={deletion.giveUp}>
          Keep log
        </Button>
        <Button color="red" loading={deletion.isPending} onClick={() => deletion.carryOut(refused.theirs)}>
          Delete anyway
        </Button>
      </Group>
    </Stack>
  );
}

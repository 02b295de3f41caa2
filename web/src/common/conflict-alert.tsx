import { ProblemError } from '@annals/client';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';

/** Whether a change was refused as it was made on a version that is no longer the present one. */
export function isConflict(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}

interface ConflictAlertProps {
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Two people changed the same thing: whoever is second decides, and has lost nothing so far. */
export function ConflictAlert({ onTakeTheirs, onKeepMine }: ConflictAlertProps) {
  return (
    <Alert color="yellow" role="alert" title="Somebody else changed this in the meantime">
      <Stack gap="xs">
        <Text size="sm">Nothing of yours is saved yet. Look at what it is now, or save yours over it.</Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onTakeTheirs}>
            Show what it is now
          </Button>
          <Button size="xs" variant="default" onClick={onKeepMine}>
            Save mine over it
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

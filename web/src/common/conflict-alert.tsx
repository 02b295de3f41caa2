import { ProblemError } from '@annals/client';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import classes from './conflict-alert.module.css';
import { DataTable, type Column } from './data-table.js';

/** Whether a change was refused because it was based on an outdated version. */
export function isConflict(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}

/** A field that two people changed at once. `mine` is the result of saving mine. */
export interface FieldOfTwo {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  readonly changedBy: 'nobody' | 'you' | 'them' | 'both';
}

const NOTES: Readonly<Record<FieldOfTwo['changedBy'], string>> = {
  nobody: '',
  you: 'You changed it',
  them: 'They changed it',
  both: 'Both changed it',
};

interface ConflictAlertProps {
  readonly rows: readonly FieldOfTwo[];
  readonly isSending: boolean;
  readonly onDiscardMine: () => void;
  readonly onSaveMine: () => void;
}

/** Two people changed the same thing: the second sees both versions and decides; nothing is lost so far. */
export function ConflictAlert({ rows, isSending, onDiscardMine, onSaveMine }: ConflictAlertProps) {
  const value = ({ mine, theirs }: FieldOfTwo, side: string) => {
    const text = side === '' ? 'none' : side;
    return mine === theirs ? text : <mark className={classes.differs}>{text}</mark>;
  };
  const columns: readonly Column<FieldOfTwo>[] = [
    { key: 'field', header: 'Field', cell: ({ field }) => field },
    { key: 'mine', header: 'Yours', cell: (row) => value(row, row.mine) },
    { key: 'theirs', header: 'Theirs', cell: (row) => value(row, row.theirs) },
    { key: 'note', header: 'Difference', cell: ({ changedBy }) => NOTES[changedBy] },
  ];
  return (
    <Alert color="yellow" role="alert" title="Somebody else has changed this in the meantime">
      <Stack gap="xs">
        <Text size="sm">Your changes have not been saved yet. Saving them keeps the fields that only the other person changed.</Text>
        <DataTable caption="Both versions" columns={columns} rows={rows} rowKey={({ field }) => field} empty={null} />
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={isSending} onClick={onDiscardMine}>
            Discard mine
          </Button>
          <Button size="xs" variant="default" loading={isSending} onClick={onSaveMine}>
            Overwrite with mine
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

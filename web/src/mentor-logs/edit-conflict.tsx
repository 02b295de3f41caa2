import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { FocusedHeading } from '../common/focused-heading.js';
import { changedFields, type LogDraft } from './log-draft.js';
import { compareVersions, mergedDraft, type FieldOfVersions } from './versions.js';
import { VersionsTable } from './versions-table.js';

const NOTES: Readonly<Record<FieldOfVersions['changedBy'], string | undefined>> = {
  nobody: undefined,
  me: 'You changed it',
  them: 'They changed it',
  both: 'Both changed it',
};

interface EditConflictProps {
  /** The version that both started from. */
  readonly base: LogDraft;
  readonly typed: LogDraft;
  readonly theirs: LogDraft;
  readonly isSending: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onEditFurther: () => void;
}

/** Two people corrected the same log: the second sees both versions and decides. */
export function EditConflict({ base, typed, theirs, isSending, onKeepMine, onTakeTheirs, onEditFurther }: EditConflictProps) {
  const rows = compareVersions(base, typed, theirs).map((row) => ({ field: row.field, left: row.mine, right: row.theirs, note: NOTES[row.changedBy] }));
  const isSame = changedFields(theirs, mergedDraft(base, typed, theirs)).length === 0;
  return (
    <Stack>
      <FocusedHeading>Compare versions</FocusedHeading>
      <Alert color="yellow" role="alert" title="Somebody has changed this log since you opened it">
        <Text size="sm">
          {isSame
            ? 'They saved the same values that you entered, so there is nothing to save.'
            : 'Your changes have not been saved, but are not lost. Keeping yours saves them, and keeps the fields that only the other person changed.'}
        </Text>
      </Alert>
      <VersionsTable left="Yours" right="Theirs" rows={rows} />
      <Group>
        {!isSame && (
          <Button loading={isSending} onClick={onKeepMine}>
            Keep mine
          </Button>
        )}
        <Button variant="default" disabled={isSending} onClick={onTakeTheirs}>
          Take theirs
        </Button>
        <Button variant="default" disabled={isSending} onClick={onEditFurther}>
          Continue editing
        </Button>
      </Group>
    </Stack>
  );
}

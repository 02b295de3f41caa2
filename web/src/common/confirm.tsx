import { Checkbox, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';

interface Question {
  readonly title: string;
  /** What will be, and that it can't be undone where it can't. */
  readonly consequence: string;
  /** The verb on the button. */
  readonly verb: string;
  /** What may be done along with it, if whoever confirms chooses so. */
  readonly option?: string | undefined;
  readonly onConfirm: (isOptionChosen: boolean) => void;
}

/** Before what destroys something. The focus is on the way back. */
export function confirm({ title, consequence, verb, option, onConfirm }: Question): void {
  let isChosen = false;
  modals.openConfirmModal({
    title,
    children: (
      <Stack>
        <Text size="sm">{consequence}</Text>
        {option !== undefined && <Checkbox label={option} onChange={({ currentTarget }) => (isChosen = currentTarget.checked)} />}
      </Stack>
    ),
    labels: { confirm: verb, cancel: 'Cancel' },
    confirmProps: { color: 'red' },
    closeButtonProps: { 'aria-label': 'Close' },
    cancelProps: { 'data-autofocus': true },
    onConfirm: () => onConfirm(isChosen),
  });
}

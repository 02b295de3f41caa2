import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';

interface Question {
  readonly title: string;
  /** What will be, and that it can't be undone where it can't. */
  readonly consequence: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly onConfirm: () => void;
}

/** Before what destroys something. The focus is on the way back. */
export function confirm({ title, consequence, verb, onConfirm }: Question): void {
  modals.openConfirmModal({
    title,
    children: <Text size="sm">{consequence}</Text>,
    labels: { confirm: verb, cancel: 'Cancel' },
    confirmProps: { color: 'red' },
    closeButtonProps: { 'aria-label': 'Close' },
    cancelProps: { 'data-autofocus': true },
    onConfirm,
  });
}

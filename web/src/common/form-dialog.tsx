import { Button, Group, Modal, Stack } from '@mantine/core';
import { use, useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { SessionEnded } from './session-ended.js';
import { confirm } from './confirm.js';
import { ProblemAlert } from './problem-alert.js';

interface FormDialogProps {
  readonly title: string;
  readonly verb: string;
  readonly isSending: boolean;
  /** The part of a refusal that belongs to no field. */
  readonly problem?: unknown;
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A form in a dialog, which closes when it is saved or cancelled. Clicking outside loses nothing, nor does Escape after
 * something was typed.
 */
export function FormDialog({ title, verb, isSending, problem, onSubmit, onClose, children }: FormDialogProps) {
  // The library restores the focus when a dialog closes, but this one is unmounted by then.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
    [opener],
  );
  const [isTouched, setIsTouched] = useState(false);
  const hasEnded = use(SessionEnded);
  const giveUp = () => {
    if (!isTouched) return onClose();
    confirm({ title: 'Discard your changes?', consequence: 'They have not been saved.', verb: 'Discard', onConfirm: onClose });
  };
  return (
    <Modal
      opened
      onClose={giveUp}
      title={title}
      closeOnClickOutside={false}
      closeOnEscape={!isTouched && !hasEnded}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit} onChange={() => setIsTouched(true)} noValidate>
        <Stack>
          {problem !== undefined && problem !== null && <ProblemAlert error={problem} />}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={giveUp}>
              Cancel
            </Button>
            <Button type="submit" loading={isSending}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

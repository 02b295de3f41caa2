import { Button, Group, Modal, Stack } from '@mantine/core';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { ProblemAlert } from './problem-alert.js';

interface FormDialogProps {
  readonly title: string;
  readonly verb: string;
  readonly isSending: boolean;
  /** What of a refusal can't be said at a field. */
  readonly problem?: unknown;
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form above the page, which goes away when it is saved or given up. A click beside it loses nothing. */
export function FormDialog({ title, verb, isSending, problem, onSubmit, onClose, children }: FormDialogProps) {
  // The library gives the focus back when a dialog closes; this one is gone then.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
    [opener],
  );
  return (
    <Modal opened onClose={onClose} title={title} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={onSubmit} noValidate>
        <Stack>
          {problem !== undefined && problem !== null && <ProblemAlert error={problem} />}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
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

import { Button, Group, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { focusFirstFault } from '../common/focus-first-fault.js';
import { isSaidAtFields } from '../common/form-problem.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { DRAFT_FIELDS, type LogDraft } from './log-draft.js';
import { LogFields } from './log-fields.js';

interface LogFormProps {
  readonly label: string;
  readonly form: UseFormReturnType<LogDraft>;
  readonly onSubmit: (draft: LogDraft) => void;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly verb: string;
  /** Shown beside the submit button. */
  readonly cancel: ReactNode;
  /** Whether the fields above show errors about the mentor themselves. */
  readonly asksMentor?: boolean;
  /** Shown above the common fields. */
  readonly children?: ReactNode;
}

/** A form for a log. Input stays, whatever happens to the request. */
export function LogForm({ label, form, onSubmit, isSending, error, verb, cancel, asksMentor = false, children }: LogFormProps) {
  return (
    <form aria-label={label} onSubmit={form.onSubmit(onSubmit, (errors) => focusFirstFault(form, errors))}>
      <Stack maw={720}>
        {error !== null && !isSaidAtFields(error, asksMentor ? [...DRAFT_FIELDS, 'mentor_id'] : DRAFT_FIELDS) && <ProblemAlert error={error} />}
        {children}
        <LogFields form={form} />
        <Group>
          <Button type="submit" loading={isSending}>
            {verb}
          </Button>
          {cancel}
        </Group>
      </Stack>
    </form>
  );
}

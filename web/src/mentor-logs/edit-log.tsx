import { ProblemError } from '@annals/client';
import { Alert, Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { focusFirstFault } from '../common/focus-first-fault.js';
import { FocusedHeading } from '../common/focused-heading.js';
import { fieldErrors } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { EditConflict } from './edit-conflict.js';
import { saveLog } from './log-changes.js';
import { changedFields, draftOf, type LogDraft } from './log-draft.js';
import { draftRules } from './log-fields.js';
import { LogForm } from './log-form.js';
import { logQuery, type LogVersion } from './mentor-logs.queries.js';
import { mergedDraft } from './versions.js';

interface EditLogProps {
  /** The version being corrected. It stays as it was when the form opened, so that another user's change is noticed. */
  readonly opened: LogVersion;
  readonly onClose: () => void;
}

export function EditLog({ opened, onClose }: EditLogProps) {
  const queries = useQueryClient();
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<LogVersion>();
  const before = draftOf(base.log);
  const form = useForm<LogDraft>({ initialValues: before, validate: draftRules });

  const save = useMutation({
    mutationFn: ({ version, draft }: { readonly version: LogVersion; readonly draft: LogDraft }) => saveLog(queries, version, draft),
    onSuccess: (outcome) => {
      if (outcome.kind === 'conflict') return setTheirs(outcome.theirs);
      queries.setQueryData(logQuery(base.log.log_id).queryKey, outcome.done);
      void queries.invalidateQueries();
      notifyDone('Your changes have been saved.');
      onClose();
    },
    onError: (error) => {
      // The error is in the form, so it is shown there.
      setTheirs(undefined);
      form.setErrors(fieldErrors(error));
      focusFirstFault(form, fieldErrors(error));
    },
  });
  const submit = (draft: LogDraft) => {
    if (changedFields(before, draft).length > 0) return save.mutate({ version: base, draft });
    notifyDone('There were no changes to save.');
    onClose();
  };

  if (theirs) {
    const now = draftOf(theirs.log);
    const mine = mergedDraft(before, form.values, now);
    const goOn = () => {
      form.setValues(mine);
      setBase(theirs);
      setTheirs(undefined);
    };
    return (
      <EditConflict
        base={before}
        typed={form.values}
        theirs={now}
        isSending={save.isPending}
        onKeepMine={() => save.mutate({ version: theirs, draft: mine })}
        onTakeTheirs={onClose}
        onEditFurther={goOn}
      />
    );
  }
  const isGone = save.error instanceof ProblemError && save.error.status === 404;
  return (
    <Stack>
      <FocusedHeading>Correct this log</FocusedHeading>
      <LogForm
        label="Correct this log"
        form={form}
        onSubmit={submit}
        isSending={save.isPending}
        error={isGone ? null : save.error}
        verb="Save"
        cancel={
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        }
      >
        {isGone && (
          <Alert color="red" role="alert" title="This log has been deleted since you opened it">
            It can no longer be corrected. Your input is still here: to keep it, copy it into a new log.
          </Alert>
        )}
      </LogForm>
    </Stack>
  );
}

import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { focusFirstFault } from '../common/focus-first-fault.js';
import { fieldErrors } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { Page } from '../common/page.js';
import { annals } from '../session/annals.js';
import { may, reaches, useMe } from '../session/me.js';
import { emptyDraft, newLogOf, type LogDraft } from './log-draft.js';
import { draftRules } from './log-fields.js';
import { LogForm } from './log-form.js';
import { MentorChoice } from './mentor-choice.js';
import { logQuery } from './mentor-logs.queries.js';
import { RequestKeys } from './request-keys.js';

const NO_MENTOR = 'Choose a mentor.';

export default function NewLogPage() {
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<LogDraft>({ initialValues: emptyDraft(new Date()), validate: draftRules });
  const choosesMentor = reaches(me, 'ADMIN');
  const [mentorId, setMentorId] = useState('');
  const [keys] = useState(() => new RequestKeys());
  const [mentorError, setMentorError] = useState<string>();

  const record = useMutation({
    mutationFn: (draft: LogDraft) => {
      const body = newLogOf(draft, choosesMentor ? mentorId : undefined);
      return annals.POST('/api/v1/activity-logs', { body, idempotencyKey: keys.of(body) });
    },
    onSuccess: async ({ data: log, etag }) => {
      keys.done();
      queries.setQueryData(logQuery(log.log_id).queryKey, { log, etag });
      void queries.invalidateQueries({ refetchType: 'none' });
      notifyDone('The log has been recorded.');
      if (may(me, 'read')) await navigate(`/logs/${log.log_id}`);
      else form.setValues(emptyDraft(new Date()));
    },
    onError: (error) => {
      const { mentor_id, ...errors } = fieldErrors(error);
      setMentorError(mentor_id);
      form.setErrors(errors);
      focusFirstFault(form, errors);
    },
  });
  const submit = (draft: LogDraft) => {
    const isMissing = choosesMentor && mentorId === '';
    setMentorError(isMissing ? NO_MENTOR : undefined);
    if (!isMissing) record.mutate(draft);
  };
  const cancel = may(me, 'read') && (
    <Button component={Link} to="/logs" variant="default">
      Cancel
    </Button>
  );
  return (
    <Page title="Record a log" intro={choosesMentor ? undefined : 'It is added to your own logs.'}>
      <LogForm
        label="New log"
        asksMentor={choosesMentor}
        form={form}
        onSubmit={submit}
        isSending={record.isPending}
        error={record.error}
        verb="Record"
        cancel={cancel}
      >
        {choosesMentor && <MentorChoice label="Mentor" required value={mentorId} onChange={setMentorId} error={mentorError} />}
      </LogForm>
    </Page>
  );
}

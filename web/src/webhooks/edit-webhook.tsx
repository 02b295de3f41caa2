import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConflictAlert, isConflict } from '../common/conflict-alert.js';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { annals } from '../session/annals.js';
import { WEBHOOK_FIELDS, WebhookFields, type WebhookValues } from './webhook-fields.js';
import type { Webhook } from './webhooks.queries.js';

interface EditWebhookProps {
  readonly webhook: Webhook;
  readonly etag: string | undefined;
  readonly onClose: () => void;
}

export function EditWebhook({ webhook, etag, onClose }: EditWebhookProps) {
  const queries = useQueryClient();
  const { id, url, activityTypes, tags, enabled } = webhook;
  const form = useForm<WebhookValues>({ initialValues: { url, activityTypes, tags, enabled } });
  const save = useMutation({
    mutationFn: ({ force }: { force: boolean }) => {
      const header = !force && etag !== undefined ? { 'If-Match': etag } : {};
      return annals.PATCH('/api/v1/webhooks/{id}', { params: { path: { id }, header }, body: form.values });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['webhooks'] });
      notifyDone('The webhook is saved');
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  const takeTheirs = () => {
    void queries.invalidateQueries({ queryKey: ['webhooks'] });
    onClose();
  };
  return (
    <FormDialog
      title="Edit the webhook"
      verb="Save"
      isSending={save.isPending}
      problem={isConflict(save.error) || isSaidAtFields(save.error, WEBHOOK_FIELDS) ? undefined : save.error}
      onSubmit={form.onSubmit(() => save.mutate({ force: false }))}
      onClose={onClose}
    >
      {isConflict(save.error) && <ConflictAlert onTakeTheirs={takeTheirs} onKeepMine={() => save.mutate({ force: true })} />}
      <WebhookFields form={form} />
    </FormDialog>
  );
}

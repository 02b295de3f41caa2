import { useQueryClient } from '@tanstack/react-query';
import { ConflictAlert } from '../common/conflict-alert.js';
import { FormDialog } from '../common/form-dialog.js';
import { isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { useEdit } from '../common/use-edit.js';
import { annals } from '../session/annals.js';
import { WEBHOOK_FIELDS, WebhookFields, type WebhookValues } from './webhook-fields.js';
import { webhookQuery, type WebhookVersion } from './webhooks.queries.js';

interface EditWebhookProps {
  readonly opened: WebhookVersion;
  readonly onClose: () => void;
}

const LABELS = { url: 'URL', activityTypes: 'Types', tags: 'Tags', enabled: 'Enabled' };

export function EditWebhook({ opened, onClose }: EditWebhookProps) {
  const queries = useQueryClient();
  const { id } = opened.webhook;
  const { form, save, isSending, error, conflict } = useEdit<WebhookValues>({
    opened: versionOf(opened),
    labels: LABELS,
    read: async () => versionOf(await queries.fetchQuery({ ...webhookQuery(id), staleTime: 0 })),
    write: async (body, etag) => {
      const { data, etag: newEtag } = await annals.PATCH('/api/v1/webhooks/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body });
      return versionOf({ webhook: data, etag: newEtag });
    },
    onSaved: () => {
      onClose();
      void queries.invalidateQueries({ queryKey: ['webhooks'] });
      notifyDone('The webhook has been saved');
    },
  });
  return (
    <FormDialog
      title="Edit webhook"
      verb="Save"
      isSending={isSending}
      problem={isSaidAtFields(error, WEBHOOK_FIELDS) ? undefined : error}
      onSubmit={form.onSubmit(() => (form.isDirty() ? save() : onClose()))}
      onClose={onClose}
    >
      {conflict && <ConflictAlert {...conflict} />}
      <WebhookFields form={form} />
    </FormDialog>
  );
}

function versionOf({ webhook: { url, activityTypes, tags, enabled }, etag }: WebhookVersion) {
  return { values: { url, activityTypes, tags, enabled }, etag };
}

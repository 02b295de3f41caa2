import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { annals } from '../session/annals.js';
import { WEBHOOK_FIELDS, WebhookFields, type WebhookValues } from './webhook-fields.js';

interface NewWebhookProps {
  readonly onMade: (made: { url: string; secret: string }) => void;
  readonly onClose: () => void;
}

export function NewWebhook({ onMade, onClose }: NewWebhookProps) {
  const queries = useQueryClient();
  const form = useForm<WebhookValues>({ initialValues: { url: '', activityTypes: [], tags: [], enabled: true } });
  const create = useMutation({
    mutationFn: (body: WebhookValues) => annals.POST('/api/v1/webhooks', { body }),
    onSuccess: async ({ data }) => {
      onMade({ url: data.url, secret: data.secret });
      await queries.invalidateQueries({ queryKey: ['webhooks'] });
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <FormDialog
      title="Add a webhook"
      verb="Add"
      isSending={create.isPending}
      problem={isSaidAtFields(create.error, WEBHOOK_FIELDS) ? undefined : create.error}
      onSubmit={form.onSubmit((values) => create.mutate(values))}
      onClose={onClose}
    >
      <WebhookFields form={form} />
    </FormDialog>
  );
}

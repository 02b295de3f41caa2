import { NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { annals } from '../session/annals.js';

interface ReplayWebhookProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function ReplayWebhook({ id, onClose }: ReplayWebhookProps) {
  const queries = useQueryClient();
  const form = useForm({ initialValues: { fromSeq: 0 } });
  const replay = useMutation({
    mutationFn: (body: { fromSeq: number }) => annals.POST('/api/v1/webhooks/{id}/replay', { params: { path: { id } }, body }),
    onSuccess: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['webhooks'] });
      notifyDone(`Delivering again from entry ${data.fromSeq}`);
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <FormDialog
      title="Deliver again"
      verb="Deliver"
      isSending={replay.isPending}
      problem={isSaidAtFields(replay.error, ['fromSeq']) ? undefined : replay.error}
      onSubmit={form.onSubmit((values) => replay.mutate(values))}
      onClose={onClose}
    >
      <NumberInput
        label="From seq"
        description="Entries from this seq onwards are sent in order. Choose a seq after the current position to skip entries that cannot be delivered."
        min={0}
        allowDecimal={false}
        required
        data-autofocus
        {...form.getInputProps('fromSeq')}
      />
    </FormDialog>
  );
}

import { Button, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { annals } from '../session/annals.js';
import { entryQuery } from './trail.queries.js';

const REASON_LENGTH_MAX = 500;

/** Erases an entry's content permanently, and asks for the reason, which the trail records. */
export function EraseEntry({ id }: { readonly id: string }) {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button color="red" variant="outline" onClick={open}>
        Erase
      </Button>
      {isOpen && <EraseDialog id={id} onClose={close} />}
    </>
  );
}

function EraseDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (reason) => (reason.trim() === '' ? 'Enter a reason.' : null) } });
  const erase = useMutation({
    mutationFn: async (reason: string) => (await annals.POST('/api/v1/activities/{id}/erase', { params: { path: { id } }, body: { reason } })).data,
    onSuccess: (entry) => {
      queries.setQueryData(entryQuery(id).queryKey, entry);
      void queries.invalidateQueries({ queryKey: ['trail'] });
      notifyDone('The entry has been erased.');
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <FormDialog
      title="Erase this entry?"
      verb="Erase permanently"
      isSending={erase.isPending}
      problem={isSaidAtFields(erase.error, ['reason']) ? undefined : erase.error}
      onSubmit={form.onSubmit(({ reason }) => erase.mutate(reason.trim()))}
      onClose={onClose}
    >
      <Text size="sm">
        This permanently removes its description, changes, metadata and origin. This cannot be undone. The trail keeps its type, time, actor and target, and all
        proofs remain valid.
      </Text>
      <Textarea
        label="Reason"
        description="It is recorded in the trail, for everybody who may read it."
        required
        maxLength={REASON_LENGTH_MAX}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}

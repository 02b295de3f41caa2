import { PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { annals } from '../session/annals.js';
import { RoleSelect } from './role-select.js';

const EMPTY = { email: '', name: '', password: '', role: 'USER', mentorId: '' };

export function NewPerson({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient();
  const form = useForm({ initialValues: EMPTY });
  const create = useMutation({
    mutationFn: ({ mentorId, ...person }: typeof EMPTY) => annals.POST('/api/v1/users', { body: { ...person, ...(mentorId !== '' && { mentorId }) } }),
    onSuccess: async ({ data }) => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      notifyDone(`${data.name} can sign in now`);
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <FormDialog
      title="Add a person"
      verb="Add"
      isSending={create.isPending}
      problem={isSaidAtFields(create.error, Object.keys(EMPTY)) ? undefined : create.error}
      onSubmit={form.onSubmit((values) => create.mutate(values))}
      onClose={onClose}
    >
      <TextInput label="Name" required autoComplete="off" data-autofocus {...form.getInputProps('name')} />
      <TextInput label="E-mail" type="email" required autoComplete="off" {...form.getInputProps('email')} />
      <PasswordInput
        label="Initial password"
        description="10 to 128 characters. Share it with them privately; they can change it under Your account."
        required
        autoComplete="new-password"
        {...form.getInputProps('password')}
      />
      <RoleSelect label="Role" required {...form.getInputProps('role')} />
      <TextInput label="Mentor id" description="Leave empty to generate one." autoComplete="off" {...form.getInputProps('mentorId')} />
    </FormDialog>
  );
}

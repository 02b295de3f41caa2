import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { spanOf } from '../common/span.js';
import { RoleSelect } from '../people/role-select.js';
import { PermissionBoxes } from '../roles/permission-boxes.js';
import { PERMISSIONS, type Permission } from '../roles/roles.queries.js';
import { annals } from '../session/annals.js';

interface NewApiKeyProps {
  readonly onMade: (made: { name: string; key: string }) => void;
  readonly onClose: () => void;
}

interface KeyValues {
  readonly name: string;
  readonly role: string;
  readonly permissions: readonly Permission[];
  /** The last day on which the key works, in the viewer's zone; empty for no end. */
  readonly lastDay: string;
}

const NEW_KEY: KeyValues = { name: '', role: 'ADMIN', permissions: PERMISSIONS, lastDay: '' };

export function NewApiKey({ onMade, onClose }: NewApiKeyProps) {
  const queries = useQueryClient();
  const form = useForm<KeyValues>({ initialValues: NEW_KEY });
  const create = useMutation({
    mutationFn: ({ name, role, permissions, lastDay }: KeyValues) => {
      const expiresAt = spanOf(undefined, lastDay).to;
      // A key without a list has all permissions; a custom role may have fewer.
      const part = permissions.length < PERMISSIONS.length ? { permissions: [...permissions] } : {};
      return annals.POST('/api/v1/api-keys', { body: { name, role, ...part, ...(expiresAt !== undefined && { expiresAt }) } });
    },
    onSuccess: async ({ data }) => {
      onMade({ name: data.name, key: data.key });
      await queries.invalidateQueries({ queryKey: ['api-keys'] });
      onClose();
    },
    onError: (error) => {
      const { expiresAt, ...errors } = fieldErrors(error);
      form.setErrors({ ...errors, ...(expiresAt !== undefined && { lastDay: expiresAt }) });
    },
  });
  return (
    <FormDialog
      title="Make an API key"
      verb="Make"
      isSending={create.isPending}
      problem={isSaidAtFields(create.error, ['name', 'role', 'permissions', 'expiresAt']) ? undefined : create.error}
      onSubmit={form.onSubmit((values) => create.mutate(values))}
      onClose={onClose}
    >
      <TextInput label="Name" description="What it is for, such as: nightly export." required data-autofocus {...form.getInputProps('name')} />
      <RoleSelect label="Role" description="A key whose role is made from USER has no mentor logs." required {...form.getInputProps('role')} />
      <PermissionBoxes
        label="Permissions"
        description="Give it what it needs, and no more."
        value={form.values.permissions}
        onChange={(value) => form.setFieldValue('permissions', value)}
        error={form.errors['permissions']}
      />
      <TextInput label="Last day on which it works" description="Empty: until it is revoked." type="date" {...form.getInputProps('lastDay')} />
    </FormDialog>
  );
}

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
      title="Create an API key"
      verb="Create"
      isSending={create.isPending}
      problem={isSaidAtFields(create.error, ['name', 'role', 'permissions', 'expiresAt']) ? undefined : create.error}
      onSubmit={form.onSubmit((values) => create.mutate(values))}
      onClose={onClose}
    >
      <TextInput label="Name" description="Its purpose, such as “Nightly export”." required data-autofocus {...form.getInputProps('name')} />
      <RoleSelect label="Role" description="A key whose role is based on USER has no mentor logs." required {...form.getInputProps('role')} />
      <PermissionBoxes
        label="Permissions"
        description="Grant only what it needs."
        value={form.values.permissions}
        onChange={(value) => form.setFieldValue('permissions', value)}
        error={form.errors['permissions']}
      />
      <TextInput label="Last valid day" description="Leave empty for a key that is valid until revoked." type="date" {...form.getInputProps('lastDay')} />
    </FormDialog>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { annals } from '../session/annals.js';
import { PermissionBoxes } from './permission-boxes.js';
import type { Role } from './roles.queries.js';

interface RoleFormProps {
  /** Undefined for a new one. */
  readonly role: Role | undefined;
  readonly onClose: () => void;
}

type RoleValues = Pick<Role, 'name' | 'base' | 'permissions'>;

const NEW_ROLE: RoleValues = { name: '', base: 'ADMIN', permissions: ['read'] };

export function RoleForm({ role, onClose }: RoleFormProps) {
  const queries = useQueryClient();
  const { name, base, permissions } = role ?? NEW_ROLE;
  const form = useForm<RoleValues>({ initialValues: { name, base, permissions } });
  const save = useMutation({
    mutationFn: (values: RoleValues) => {
      if (!role) return annals.POST('/api/v1/roles', { body: values });
      // Somebody else may have changed the untouched fields.
      const changed = Object.fromEntries(Object.entries(values).filter(([field]) => form.isDirty(field)));
      return annals.PATCH('/api/v1/roles/{id}', { params: { path: { id: role.id } }, body: changed });
    },
    onSuccess: async ({ data }) => {
      await Promise.all(['roles', 'people', 'api-keys', 'me'].map((feature) => queries.invalidateQueries({ queryKey: [feature] })));
      notifyDone(`${data.name} has been saved`);
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <FormDialog
      title={role ? `Edit ${role.name}` : 'Create a role'}
      verb="Save"
      isSending={save.isPending}
      problem={isSaidAtFields(save.error, ['name', 'base', 'permissions']) ? undefined : save.error}
      onSubmit={form.onSubmit((values) => (!role || form.isDirty() ? save.mutate(values) : onClose()))}
      onClose={onClose}
    >
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <NativeSelect
        label="Based on"
        description="The built-in role decides what people with it can see; the permissions decide what they can do."
        data={['USER', 'ADMIN', 'OWNER']}
        {...form.getInputProps('base')}
      />
      <PermissionBoxes
        label="Permissions"
        value={form.values.permissions}
        onChange={(value) => form.setFieldValue('permissions', value)}
        error={form.errors['permissions']}
      />
    </FormDialog>
  );
}

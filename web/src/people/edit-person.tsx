import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConflictAlert, isConflict } from '../common/conflict-alert.js';
import { FormDialog } from '../common/form-dialog.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { annals } from '../session/annals.js';
import { personQuery, type Person } from './people.queries.js';
import { RoleSelect } from './role-select.js';

interface EditPersonProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Opens once the present version is there: a form on an old one would begin with a conflict. */
export function EditPerson({ id, onClose }: EditPersonProps) {
  const present = useQuery({ ...personQuery(id), refetchOnWindowFocus: false });
  if (present.isError)
    return (
      <FormDialog
        title="Edit a person"
        verb="Try again"
        isSending={present.isFetching}
        problem={present.error}
        onSubmit={(event) => {
          event?.preventDefault();
          void present.refetch();
        }}
        onClose={onClose}
      >
        {null}
      </FormDialog>
    );
  if (!present.data) return null;
  return <PersonForm key={present.data.etag} {...present.data} onReload={() => void present.refetch()} onClose={onClose} />;
}

interface PersonFormProps {
  readonly person: Person;
  readonly etag: string | undefined;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'role', 'mentorId'] as const;

function PersonForm({ person, etag, onReload, onClose }: PersonFormProps) {
  const queries = useQueryClient();
  const form = useForm({ initialValues: { name: person.name, role: person.role, mentorId: person.mentorId } });
  const [isForced, setForced] = useState(false);
  const save = useMutation({
    mutationFn: ({ force }: { force: boolean }) => {
      const changed = Object.fromEntries(FIELDS.filter((field) => form.isDirty(field)).map((field) => [field, form.values[field]]));
      const header = !force && etag !== undefined ? { 'If-Match': etag } : {};
      return annals.PATCH('/api/v1/users/{id}', { params: { path: { id: person.id }, header }, body: changed });
    },
    onSuccess: async ({ data }) => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['people'] }), queries.invalidateQueries({ queryKey: ['me'] })]);
      notifyDone(`${data.name} is saved`);
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  const problem = isConflict(save.error) || isSaidAtFields(save.error, FIELDS) ? undefined : save.error;
  const keepMine = () => {
    setForced(true);
    save.mutate({ force: true });
  };
  return (
    <FormDialog
      title={`Edit ${person.name}`}
      verb="Save"
      isSending={save.isPending}
      problem={problem}
      onSubmit={form.onSubmit(() => (form.isDirty() ? save.mutate({ force: isForced }) : onClose()))}
      onClose={onClose}
    >
      {isConflict(save.error) && <ConflictAlert onTakeTheirs={onReload} onKeepMine={keepMine} />}
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <RoleSelect label="Role" required {...form.getInputProps('role')} />
      <TextInput label="Mentor id" description="Logs that stand under the former one stay where they are." required {...form.getInputProps('mentorId')} />
    </FormDialog>
  );
}

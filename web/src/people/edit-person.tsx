import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ConflictAlert } from '../common/conflict-alert.js';
import { FormDialog } from '../common/form-dialog.js';
import { isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { useEdit } from '../common/use-edit.js';
import { annals } from '../session/annals.js';
import { personQuery, type PersonVersion } from './people.queries.js';
import { RoleSelect } from './role-select.js';

interface EditPersonProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Opens once the current version is loaded: a form with an old one would start with a conflict. */
export function EditPerson({ id, onClose }: EditPersonProps) {
  const present = useQuery(personQuery(id));
  if (present.data) return <PersonForm opened={present.data} onClose={onClose} />;
  if (!present.isError) return null;
  return (
    <FormDialog
      title="Edit person"
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
}

interface PersonFormProps {
  readonly opened: PersonVersion;
  readonly onClose: () => void;
}

const LABELS = { name: 'Name', role: 'Role', mentorId: 'Mentor id' };

function PersonForm({ opened, onClose }: PersonFormProps) {
  const queries = useQueryClient();
  const { id, name } = opened.person;
  const { form, save, isSending, error, conflict } = useEdit({
    opened: versionOf(opened),
    labels: LABELS,
    read: async () => versionOf(await queries.fetchQuery(personQuery(id))),
    write: async (body, etag) => {
      const { data, etag: newEtag } = await annals.PATCH('/api/v1/users/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body });
      return versionOf({ person: data, etag: newEtag });
    },
    onSaved: ({ values }) => {
      // First, because refreshing the list may remove the focused element.
      onClose();
      for (const feature of ['people', 'account', 'me']) void queries.invalidateQueries({ queryKey: [feature] });
      notifyDone(`${values.name} has been saved`);
    },
  });
  return (
    <FormDialog
      title={`Edit ${name}`}
      verb="Save"
      isSending={isSending}
      problem={isSaidAtFields(error, Object.keys(LABELS)) ? undefined : error}
      onSubmit={form.onSubmit(() => (form.isDirty() ? save() : onClose()))}
      onClose={onClose}
    >
      {conflict && <ConflictAlert {...conflict} />}
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <RoleSelect label="Role" required {...form.getInputProps('role')} />
      <TextInput label="Mentor id" description="Existing logs keep the previous mentor id." required {...form.getInputProps('mentorId')} />
    </FormDialog>
  );
}

function versionOf({ person: { name, role, mentorId }, etag }: PersonVersion) {
  return { values: { name, role, mentorId }, etag };
}

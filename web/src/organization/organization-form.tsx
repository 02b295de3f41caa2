import { Button, Group, List, Paper, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConflictAlert, isConflict } from '../common/conflict-alert.js';
import { fieldErrors, isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { annals } from '../session/annals.js';
import { may, reaches, useMe } from '../session/me.js';
import { organizationQuery, type Organization } from './organization.queries.js';

interface OrganizationFormProps {
  readonly organization: Organization;
  readonly etag: string | undefined;
  readonly onReload: () => void;
}

const FIELDS = ['name', 'acronym', 'activityTypes'];

export function OrganizationForm({ organization, etag, onReload }: OrganizationFormProps) {
  const me = useMe();
  const mayChange = reaches(me, 'OWNER') && may(me, 'update');
  const queries = useQueryClient();
  const { id, name, acronym = '', activityTypes } = organization;
  const form = useForm({ initialValues: { name, acronym, activityTypes } });
  const save = useMutation({
    mutationFn: ({ force }: { force: boolean }) => {
      const { values } = form;
      const body = { name: values.name, acronym: values.acronym === '' ? null : values.acronym, activityTypes: values.activityTypes };
      const header = !force && etag !== undefined ? { 'If-Match': etag } : {};
      return annals.PATCH('/api/v1/organizations/{orgId}', { params: { path: { orgId: id }, header }, body });
    },
    onSuccess: ({ data, etag: newEtag }) => {
      queries.setQueryData(organizationQuery(id).queryKey, { organization: data, etag: newEtag });
      notifyDone('The settings are saved');
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  const isSaid = isConflict(save.error) || isSaidAtFields(save.error, FIELDS);

  if (!mayChange) {
    return (
      <Paper withBorder p="md" maw={640}>
        <Stack gap="xs">
          <Text>
            <b>Name:</b> {name}
          </Text>
          <Text>
            <b>Acronym:</b> {acronym || 'none'}
          </Text>
          <Text>
            <b>Activity types beside the standard ones:</b> {activityTypes.length === 0 && 'none'}
          </Text>
          <List>
            {activityTypes.map((type) => (
              <List.Item key={type}>{type}</List.Item>
            ))}
          </List>
          <Text size="sm" c="dimmed">
            An OWNER can change them.
          </Text>
        </Stack>
      </Paper>
    );
  }
  return (
    <Paper withBorder p="md" maw={640}>
      <form onSubmit={form.onSubmit(() => save.mutate({ force: false }))} noValidate aria-label="Settings">
        <Stack>
          {isConflict(save.error) && <ConflictAlert onTakeTheirs={onReload} onKeepMine={() => save.mutate({ force: true })} />}
          {save.error && !isSaid && <ProblemAlert error={save.error} />}
          <TextInput label="Name" required {...form.getInputProps('name')} />
          <TextInput label="Acronym" {...form.getInputProps('acronym')} />
          <TagsInput
            label="Activity types of mentor logs"
            description="Beside the five standard ones. Type one and press Enter. One that is taken off keeps its logs."
            splitChars={[',', ' ']}
            {...form.getInputProps('activityTypes')}
          />
          <Group>
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

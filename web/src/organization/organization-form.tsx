import { Button, Group, Paper, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ConflictAlert } from '../common/conflict-alert.js';
import { isSaidAtFields } from '../common/form-problem.js';
import { notifyDone } from '../common/notify.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useEdit } from '../common/use-edit.js';
import { annals } from '../session/annals.js';
import { organizationQuery, type OrganizationVersion } from './organization.queries.js';
import { timeZonesWith } from './time-zones.js';

const LABELS = { name: 'Name', acronym: 'Acronym', activityTypes: 'Activity types', timeZone: 'Time zone' };

export function OrganizationForm({ opened }: { readonly opened: OrganizationVersion }) {
  const queries = useQueryClient();
  const { id } = opened.organization;
  const { form, save, isSending, error, conflict } = useEdit({
    opened: versionOf(opened),
    labels: LABELS,
    read: async () => versionOf(await queries.fetchQuery({ ...organizationQuery(id), staleTime: 0 })),
    write: async (changed, etag) => {
      const body = { ...changed, ...(changed.acronym === '' && { acronym: null }) };
      const params = { path: { orgId: id }, header: { 'If-Match': etag } };
      const { data, etag: newEtag } = await annals.PATCH('/api/v1/organizations/{orgId}', { params, body });
      return versionOf({ organization: data, etag: newEtag });
    },
    onSaved: () => {
      // The name and the activity types appear on many pages.
      void queries.invalidateQueries();
      notifyDone('The settings have been saved');
    },
  });
  return (
    <Paper withBorder p="md" maw={640}>
      <form onSubmit={form.onSubmit(save)} noValidate aria-label="Settings">
        <Stack>
          {conflict && <ConflictAlert {...conflict} />}
          {error && !isSaidAtFields(error, Object.keys(LABELS)) && <ProblemAlert error={error} />}
          <TextInput label="Name" required {...form.getInputProps('name')} />
          <TextInput label="Acronym" {...form.getInputProps('acronym')} />
          <TagsInput
            label="Activity types of mentor logs"
            description="In addition to the five standard types. Enter one and press Enter. Removing a type keeps its logs."
            splitChars={[',', ' ']}
            {...form.getInputProps('activityTypes')}
          />
          <Select
            label="Time zone"
            description="Of summaries and statistics that programs ask for without naming a zone. These pages show the days of your browser’s zone."
            searchable
            allowDeselect={false}
            nothingFoundMessage="No match"
            data={timeZonesWith(form.values.timeZone)}
            {...form.getInputProps('timeZone')}
          />
          <Group>
            <Button type="submit" loading={isSending} disabled={!form.isDirty()}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

function versionOf({ organization: { name, acronym, activityTypes, timeZone }, etag }: OrganizationVersion) {
  return { values: { name, acronym: acronym ?? '', activityTypes, timeZone }, etag };
}

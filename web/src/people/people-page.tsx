import { Anchor, Badge, Button, Code, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { confirm } from '../common/confirm.js';
import { DataTable, type Column } from '../common/data-table.js';
import { LoadMore } from '../common/load-more.js';
import { Moment } from '../common/moment.js';
import { notifyDone, notifyProblem } from '../common/notify.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { annals } from '../session/annals.js';
import { may, reaches, useMe } from '../session/me.js';
import { EditPerson } from './edit-person.js';
import { NewPerson } from './new-person.js';
import { peopleQuery, type Person } from './people.queries.js';

export default function PeoplePage() {
  const me = useMe();
  const queries = useQueryClient();
  const people = useInfiniteQuery(peopleQuery);
  const rows = people.data?.pages.flatMap(({ data }) => data);
  const [open, setOpen] = useState<'new' | Person>();
  const setStatus = useMutation({
    mutationFn: ({ id, ...body }: Pick<Person, 'id' | 'status'> & { readonly revokeApiKeys?: true }) =>
      annals.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body }),
    onSuccess: async ({ data }) => {
      for (const feature of ['account', 'me', 'api-keys']) void queries.invalidateQueries({ queryKey: [feature] });
      await queries.invalidateQueries({ queryKey: ['people'] });
      notifyDone(data.status === 'active' ? `${data.name} can sign in again` : `${data.name} has been disabled`);
    },
    onError: notifyProblem,
  });
  /** An ADMIN manages everybody but OWNERs; what a custom role stands on, the server knows. */
  const manages = (person: Person) => may(me, 'update') && (reaches(me, 'OWNER') || person.role !== 'OWNER');
  const mayRevoke = reaches(me, 'OWNER') && may(me, 'delete');
  const disable = (person: Person) =>
    confirm({
      title: `Disable ${person.name}?`,
      consequence:
        'They are signed out everywhere and cannot sign in until they are enabled again. Their logs and entries are kept, and API keys that they created keep working.',
      verb: 'Disable',
      option: mayRevoke ? 'Also revoke the API keys that they created. This cannot be undone.' : undefined,
      onConfirm: (revokes) => setStatus.mutate({ id: person.id, status: 'disabled', ...(revokes && { revokeApiKeys: true as const }) }),
    });

  const columns: Column<Person>[] = [
    { key: 'name', header: 'Name', cell: ({ name, id }) => (id === me.id ? `${name} (you)` : name) },
    { key: 'email', header: 'E-mail', cell: ({ email }) => email },
    { key: 'role', header: 'Role', cell: ({ role }) => role },
    { key: 'mentor', header: 'Mentor id', cell: ({ mentorId }) => <Code>{mentorId}</Code> },
    {
      key: 'status',
      header: 'Status',
      cell: ({ status }) => (
        <Badge variant="light" color={status === 'active' ? 'green' : 'gray'}>
          {status}
        </Badge>
      ),
    },
    { key: 'since', header: 'Since', cell: ({ createdAt }) => <Moment at={createdAt} />, isShort: true },
    {
      key: 'actions',
      header: 'Actions',
      cell: (person) => (
        <Group gap="xs">
          <Anchor component={Link} size="sm" to={`/trail?createdBy=${person.id}`}>
            Trail<span className="visually-hidden"> of {person.name}</span>
          </Anchor>
          <Anchor component={Link} size="sm" to={`/logs?mentor_id=${encodeURIComponent(person.mentorId)}`}>
            Logs<span className="visually-hidden"> of {person.name}</span>
          </Anchor>
          <Anchor component={Link} size="sm" to={`/my-month?mentor_id=${encodeURIComponent(person.mentorId)}`}>
            Month<span className="visually-hidden"> of {person.name}</span>
          </Anchor>
          {manages(person) && (
            <Button size="compact-sm" variant="default" onClick={() => setOpen(person)} aria-label={`Edit ${person.name}`}>
              Edit
            </Button>
          )}
          {manages(person) && person.status === 'active' && person.id !== me.id && (
            <Button size="compact-sm" variant="default" onClick={() => disable(person)} aria-label={`Disable ${person.name}`}>
              Disable
            </Button>
          )}
          {manages(person) && person.status === 'disabled' && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setStatus.mutate({ id: person.id, status: 'active' })}
              aria-label={`Enable ${person.name}`}
            >
              Enable
            </Button>
          )}
        </Group>
      ),
    },
  ];

  return (
    <Page
      title="People"
      intro={<Text span>Everybody with an account in your organization.</Text>}
      actions={may(me, 'create') && <Button onClick={() => setOpen('new')}>Add a person</Button>}
    >
      {people.isError && <ProblemAlert error={people.error} retry={() => void people.refetch()} />}
      {(rows || !people.isError) && (
        <DataTable caption="People" columns={columns} rows={rows} rowKey={({ id }) => id} empty="No people yet. Add the first one." />
      )}
      <LoadMore label="More people" list={people} />
      {open === 'new' && <NewPerson onClose={() => setOpen(undefined)} />}
      {typeof open === 'object' && <EditPerson id={open.id} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

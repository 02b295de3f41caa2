import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirm } from '../common/confirm.js';
import { DataTable, type Column } from '../common/data-table.js';
import { LoadMore } from '../common/load-more.js';
import { notifyDone, notifyProblem } from '../common/notify.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { annals } from '../session/annals.js';
import { may, reaches, useMe } from '../session/me.js';
import { RoleForm } from './role-form.js';
import { rolesQuery, type Role } from './roles.queries.js';

export default function RolesPage() {
  const me = useMe();
  const isOwner = reaches(me, 'OWNER');
  const queries = useQueryClient();
  const roles = useInfiniteQuery(rolesQuery);
  const rows = roles.data?.pages.flatMap(({ data }) => data);
  const [open, setOpen] = useState<'new' | Role>();
  const remove = useMutation({
    mutationFn: ({ id }: Role) => annals.DELETE('/api/v1/roles/{id}', { params: { path: { id } } }),
    onSuccess: async (_, { name }) => {
      await queries.invalidateQueries({ queryKey: ['roles'] });
      notifyDone(`${name} has been deleted`);
    },
    onError: notifyProblem,
  });
  const askToRemove = (role: Role) =>
    confirm({
      title: `Delete the role ${role.name}?`,
      consequence: 'It can no longer be assigned. A role that is still assigned cannot be deleted.',
      verb: 'Delete',
      onConfirm: () => remove.mutate(role),
    });

  const columns: Column<Role>[] = [
    { key: 'name', header: 'Name', cell: ({ name }) => name },
    { key: 'base', header: 'Based on', cell: ({ base }) => base },
    { key: 'permissions', header: 'Permissions', cell: ({ permissions }) => permissions.join(', ') || 'none' },
    {
      key: 'actions',
      header: 'Actions',
      cell: (role) => (
        <Group gap="xs">
          {isOwner && may(me, 'update') && (
            <Button size="compact-sm" variant="default" onClick={() => setOpen(role)} aria-label={`Edit ${role.name}`}>
              Edit
            </Button>
          )}
          {isOwner && may(me, 'delete') && (
            <Button size="compact-sm" variant="default" onClick={() => askToRemove(role)} aria-label={`Delete ${role.name}`}>
              Delete
            </Button>
          )}
        </Group>
      ),
    },
  ];

  return (
    <Page
      title="Roles"
      intro={<Text span>Custom roles, in addition to USER, ADMIN and OWNER. Each is based on one of these and has some of its permissions.</Text>}
      actions={isOwner && may(me, 'create') && <Button onClick={() => setOpen('new')}>Create a role</Button>}
    >
      {roles.isError && <ProblemAlert error={roles.error} retry={() => void roles.refetch()} />}
      {(rows || !roles.isError) && (
        <DataTable
          caption="Custom roles"
          columns={isOwner ? columns : columns.slice(0, -1)}
          rows={rows}
          rowKey={({ id }) => id}
          empty="No custom roles. Most organizations need only the three built-in ones."
        />
      )}
      <LoadMore label="More roles" list={roles} />
      {open !== undefined && <RoleForm role={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

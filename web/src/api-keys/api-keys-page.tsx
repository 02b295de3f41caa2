import { Anchor, Button, Code, Group, Text } from '@mantine/core';
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
import { SecretShownOnce } from '../common/secret-shown-once.js';
import { annals } from '../session/annals.js';
import { useNameOf } from '../people/use-name-of.js';
import { may, reaches, useMe } from '../session/me.js';
import { apiKeysQuery, type ApiKey } from './api-keys.queries.js';
import { NewApiKey } from './new-api-key.js';
import { WorksUntil } from './works-until.js';

export default function ApiKeysPage() {
  const me = useMe();
  const isOwner = reaches(me, 'OWNER');
  const nameOf = useNameOf();
  const queries = useQueryClient();
  const keys = useInfiniteQuery(apiKeysQuery);
  const rows = keys.data?.pages.flatMap(({ data }) => data);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<{ name: string; key: string }>();
  const revoke = useMutation({
    mutationFn: ({ id }: ApiKey) => annals.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } }),
    onSuccess: async (_, { name }) => {
      await queries.invalidateQueries({ queryKey: ['api-keys'] });
      notifyDone(`${name} has been revoked`);
    },
    onError: notifyProblem,
  });
  const askToRevoke = (key: ApiKey) =>
    confirm({
      title: `Revoke ${key.name}?`,
      consequence: 'Programs that use it are refused within 5 seconds. This cannot be undone.',
      verb: 'Revoke',
      onConfirm: () => revoke.mutate(key),
    });

  const columns: Column<ApiKey>[] = [
    { key: 'name', header: 'Name', cell: ({ name }) => name },
    { key: 'hint', header: 'Starts with', cell: ({ hint }) => <Code>{hint}…</Code> },
    { key: 'role', header: 'Role', cell: ({ role }) => role },
    { key: 'permissions', header: 'Permissions', cell: ({ permissions }) => permissions.join(', ') || 'none' },
    { key: 'maker', header: 'Created by', cell: ({ createdBy }) => (createdBy === undefined ? '' : (nameOf(createdBy) ?? <Code>{createdBy}</Code>)) },
    { key: 'made', header: 'Created', cell: ({ createdAt }) => <Moment at={createdAt} />, isShort: true },
    { key: 'expires', header: 'Expires after', cell: ({ expiresAt }) => <WorksUntil at={expiresAt} />, isShort: true },
    {
      key: 'actions',
      header: 'Actions',
      cell: (key) => (
        <Group gap="xs">
          <Anchor component={Link} size="sm" to={`/trail?createdBy=${key.id}`}>
            Trail<span className="visually-hidden"> of {key.name}</span>
          </Anchor>
          {isOwner && may(me, 'delete') && (
            <Button size="compact-sm" variant="default" onClick={() => askToRevoke(key)} aria-label={`Revoke ${key.name}`}>
              Revoke
            </Button>
          )}
        </Group>
      ),
    },
  ];

  return (
    <Page
      title="API keys"
      intro={<Text span>Credentials for programs. The trail records what each key does.</Text>}
      actions={isOwner && may(me, 'create') && <Button onClick={() => setMaking(true)}>Create a key</Button>}
    >
      {made && <SecretShownOnce name={made.name} secret={made.key} />}
      {keys.isError && <ProblemAlert error={keys.error} retry={() => void keys.refetch()} />}
      {(rows || !keys.isError) && (
        <DataTable
          caption="API keys"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty="No API keys yet. A program needs one to record or read entries."
        />
      )}
      <LoadMore label="More keys" list={keys} />
      {isMaking && <NewApiKey onMade={setMade} onClose={() => setMaking(false)} />}
    </Page>
  );
}

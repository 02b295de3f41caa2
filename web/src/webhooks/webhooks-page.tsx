import { Anchor, Badge, Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '../common/data-table.js';
import { LoadMore } from '../common/load-more.js';
import { Moment } from '../common/moment.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { SecretShownOnce } from '../common/secret-shown-once.js';
import { may, reaches, useMe } from '../session/me.js';
import { NewWebhook } from './new-webhook.js';
import { webhooksQuery, type Webhook } from './webhooks.queries.js';

export default function WebhooksPage() {
  const me = useMe();
  const hooks = useInfiniteQuery(webhooksQuery);
  const rows = hooks.data?.pages.flatMap(({ data }) => data);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<{ url: string; secret: string }>();

  const columns: Column<Webhook>[] = [
    {
      key: 'url',
      header: 'Sends to',
      cell: ({ id, url }) => (
        <Anchor component={Link} to={`/webhooks/${id}`}>
          {url}
        </Anchor>
      ),
    },
    { key: 'types', header: 'Types', cell: ({ activityTypes }) => activityTypes.join(', ') || 'all' },
    { key: 'tags', header: 'Tags', cell: ({ tags }) => tags.join(', ') || 'all' },
    {
      key: 'enabled',
      header: 'Status',
      cell: ({ enabled }) => (
        <Badge variant="light" color={enabled ? 'green' : 'gray'}>
          {enabled ? 'enabled' : 'disabled'}
        </Badge>
      ),
    },
    { key: 'made', header: 'Created', cell: ({ createdAt }) => <Moment at={createdAt} />, isShort: true },
  ];

  return (
    <Page
      title="Webhooks"
      intro={<Text span>Each webhook receives the entries of the trail, signed, in order and at least once.</Text>}
      actions={reaches(me, 'OWNER') && may(me, 'create') && <Button onClick={() => setMaking(true)}>Add a webhook</Button>}
    >
      {made && <SecretShownOnce name={`Secret of ${made.url}`} secret={made.secret} />}
      {hooks.isError && <ProblemAlert error={hooks.error} retry={() => void hooks.refetch()} />}
      {(rows || !hooks.isError) && (
        <DataTable
          caption="Webhooks"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty="No webhooks yet. Add one to send entries to another system."
        />
      )}
      <LoadMore label="More webhooks" list={hooks} />
      {isMaking && <NewWebhook onMade={setMade} onClose={() => setMaking(false)} />}
    </Page>
  );
}

import { Anchor, Badge, Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { confirm } from '../common/confirm.js';
import { Loading } from '../common/loading.js';
import { notifyDone, notifyProblem } from '../common/notify.js';
import { Page } from '../common/page.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { SecretShownOnce } from '../common/secret-shown-once.js';
import { annals } from '../session/annals.js';
import { may, reaches, useMe } from '../session/me.js';
import { Deliveries } from './deliveries.js';
import { EditWebhook } from './edit-webhook.js';
import { ReplayWebhook } from './replay-webhook.js';
import { webhookQuery } from './webhooks.queries.js';

/** Another webhook gets a new page, so that neither a secret nor a dialog carries over. */
export default function WebhookPage() {
  const { id = '' } = useParams();
  return <WebhookById key={id} id={id} />;
}

function WebhookById({ id }: { readonly id: string }) {
  const me = useMe();
  const isOwner = reaches(me, 'OWNER');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const present = useQuery(webhookQuery(id));
  const [open, setOpen] = useState<'edit' | 'replay'>();
  const path = { id };
  const onError = notifyProblem;
  const refresh = () => queries.invalidateQueries({ queryKey: ['webhooks'] });

  const test = useMutation({
    mutationFn: () => annals.POST('/api/v1/webhooks/{id}/test', { params: { path } }),
    onSuccess: async () => {
      await refresh();
      notifyDone('The test message is being sent; see the deliveries below');
    },
    onError,
  });
  const rotate = useMutation({
    mutationFn: () => annals.PATCH('/api/v1/webhooks/{id}', { params: { path }, body: { rotateSecret: true } }),
    onSuccess: refresh,
    onError,
  });
  const remove = useMutation({
    mutationFn: () => annals.DELETE('/api/v1/webhooks/{id}', { params: { path } }),
    onSuccess: async () => {
      await navigate('/webhooks');
      await refresh();
      notifyDone('The webhook has been deleted');
    },
    onError,
  });
  const askToRotate = () =>
    confirm({
      title: 'Create a new secret?',
      consequence: 'Messages are signed with both secrets for 24 hours, then only with the new one.',
      verb: 'Create a new secret',
      onConfirm: () => rotate.mutate(),
    });
  const askToRemove = () =>
    confirm({
      title: 'Delete this webhook?',
      consequence: 'Nothing more is sent to it, and its deliveries are deleted. This cannot be undone.',
      verb: 'Delete',
      onConfirm: () => remove.mutate(),
    });

  return (
    <Page
      title="Webhook"
      intro={
        <Anchor component={Link} to="/webhooks">
          All webhooks
        </Anchor>
      }
      actions={
        isOwner && (
          <>
            {may(me, 'update') && (
              <>
                <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
                  Send a test
                </Button>
                <Button variant="default" onClick={() => setOpen('edit')} disabled={!present.data}>
                  Edit
                </Button>
                <Button variant="default" onClick={() => setOpen('replay')}>
                  Deliver again
                </Button>
                <Button variant="default" onClick={askToRotate}>
                  New secret
                </Button>
              </>
            )}
            {may(me, 'delete') && (
              <Button variant="default" onClick={askToRemove}>
                Delete
              </Button>
            )}
          </>
        )
      }
    >
      {rotate.data?.data.secret !== undefined && <SecretShownOnce name="New secret" secret={rotate.data.data.secret} />}
      {present.isPending && <Loading />}
      {present.isError && <ProblemAlert error={present.error} retry={() => void present.refetch()} />}
      {present.data && (
        <Stack gap={4}>
          <Text>
            Sends to <b>{present.data.webhook.url}</b>{' '}
            <Badge variant="light" color={present.data.webhook.enabled ? 'green' : 'gray'}>
              {present.data.webhook.enabled ? 'enabled' : 'disabled'}
            </Badge>
          </Text>
          <Text size="sm" c="dimmed">
            Types: {present.data.webhook.activityTypes.join(', ') || 'all'}. Tags: {present.data.webhook.tags.join(', ') || 'all'}.
          </Text>
        </Stack>
      )}
      <Title order={2} size="h4">
        Deliveries
      </Title>
      <Deliveries webhookId={id} />
      {open === 'edit' && present.data && <EditWebhook opened={present.data} onClose={() => setOpen(undefined)} />}
      {open === 'replay' && <ReplayWebhook id={id} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../common/page.js';
import { may, reaches, useMe } from '../session/me.js';
import { DeleteConflict } from './delete-conflict.js';
import { EditLog } from './edit-log.js';
import { LogDetails } from './log-details.js';
import type { LogVersion } from './mentor-logs.queries.js';
import { useLogDeletion } from './use-log-deletion.js';

/** A log to read, and with permission to correct or delete. */
export function OneLog({ version }: { readonly version: LogVersion }) {
  const me = useMe();
  const deletion = useLogDeletion();
  const [editing, setEditing] = useState<'not yet' | 'now' | 'done'>('not yet');
  const isRead = editing !== 'now' && deletion.refused === undefined;
  const actions = isRead && (
    <>
      {may(me, 'update') && (
        <Button variant="default" autoFocus={editing === 'done'} onClick={() => setEditing('now')}>
          Edit
        </Button>
      )}
      {may(me, 'delete') && (
        <Button variant="outline" color="red" loading={deletion.isPending} onClick={() => deletion.ask(version)}>
          Delete
        </Button>
      )}
    </>
  );
  const back = (
    <Anchor component={Link} to="/logs">
      All mentor logs
    </Anchor>
  );
  return (
    <Page title="Mentor log" intro={back} actions={actions}>
      {isRead && <LogDetails log={version.log} />}
      {editing === 'now' && <EditLog opened={version} onClose={() => setEditing('done')} />}
      {deletion.refused && <DeleteConflict refused={deletion.refused} deletion={deletion} />}
      {isRead && reaches(me, 'ADMIN') && (
        <Text size="sm">
          {/* By its id as a word: each entry that Annals writes about a log names it. */}
          <Anchor component={Link} to={`/trail?q=${version.log.log_id}`}>
            Trail entries that mention this log
          </Anchor>
        </Text>
      )}
    </Page>
  );
}

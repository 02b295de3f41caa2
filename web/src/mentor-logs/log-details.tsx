import { Code, Paper, Stack, Text } from '@mantine/core';
import { Facts } from '../common/facts.js';
import { Moment } from '../common/moment.js';
import { number } from '../common/numbers.js';
import { activityTypeLabel } from './activity-types.js';
import type { MentorLog } from './log-draft.js';
import classes from './mentor-logs.module.css';
import { MentorName } from './mentor-name.js';
import { useMentorNameOf } from './use-mentors.js';

/** The whole of one log. */
export function LogDetails({ log }: { readonly log: MentorLog }) {
  const nameOf = useMentorNameOf();
  return (
    <Paper withBorder p="lg" maw={720}>
      <Stack>
        <Text className={classes.asTyped}>{log.description}</Text>
        <Facts
          facts={{
            Type: activityTypeLabel(log.activity_type),
            Occurred: <Moment at={log.occurred_at} />,
            Mentor: <MentorName mentorId={log.mentor_id} nameOf={nameOf} />,
            Contact: log.contact_id !== undefined && <Code>{log.contact_id}</Code>,
            Minutes: log.duration_minutes !== undefined && number(log.duration_minutes),
            Recorded: <Moment at={log.created_at} />,
            'Last changed': log.updated_at !== undefined && <Moment at={log.updated_at} />,
            'External id': log.external_id !== undefined && <Code>{log.external_id}</Code>,
            Id: <Code>{log.log_id}</Code>,
          }}
        />
      </Stack>
    </Paper>
  );
}

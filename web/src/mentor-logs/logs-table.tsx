import { Anchor, Code } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '../common/data-table.js';
import { Moment } from '../common/moment.js';
import { number } from '../common/numbers.js';
import { activityTypeLabel } from './activity-types.js';
import type { MentorLog } from './log-draft.js';
import classes from './mentor-logs.module.css';
import { MentorName } from './mentor-name.js';
import { useMentorNameOf } from './use-mentors.js';

const columnsOf = (nameOf: (mentorId: string) => string | undefined): readonly Column<MentorLog>[] => [
  { key: 'occurred_at', header: 'Occurred', isShort: true, cell: ({ occurred_at }) => <Moment at={occurred_at} /> },
  { key: 'mentor_id', header: 'Mentor', cell: ({ mentor_id }) => <MentorName mentorId={mentor_id} nameOf={nameOf} /> },
  { key: 'activity_type', header: 'Type', cell: ({ activity_type }) => activityTypeLabel(activity_type) },
  {
    key: 'description',
    header: 'Description',
    cell: ({ log_id, description }) => (
      <Anchor component={Link} to={`/logs/${log_id}`} size="sm" lineClamp={2} className={classes.written}>
        {description}
      </Anchor>
    ),
  },
  { key: 'contact_id', header: 'Contact', cell: ({ contact_id }) => (contact_id === undefined ? null : <Code>{contact_id}</Code>) },
  {
    key: 'duration_minutes',
    header: 'Minutes',
    align: 'right',
    isShort: true,
    cell: ({ duration_minutes }) => (duration_minutes === undefined ? null : number(duration_minutes)),
  },
];

export function LogsTable({ logs, empty }: { readonly logs: readonly MentorLog[] | undefined; readonly empty: ReactNode }) {
  const nameOf = useMentorNameOf();
  const columns = useMemo(() => columnsOf(nameOf), [nameOf]);
  return <DataTable caption="Mentor logs" columns={columns} rows={logs} rowKey={({ log_id }) => log_id} empty={empty} />;
}

import type { components } from '@annals/client';
import { Anchor, Code } from '@mantine/core';
import { Link } from 'react-router';
import { DataTable } from '../common/data-table.js';
import { Moment } from '../common/moment.js';
import { number } from '../common/numbers.js';
import { activityTypeLabel } from '../mentor-logs/activity-types.js';

interface LogsOfMonthTableProps {
  readonly logs: readonly components['schemas']['MentorLogResponse'][];
}

export function LogsOfMonthTable({ logs }: LogsOfMonthTableProps) {
  return (
    <DataTable
      caption="Logs of the month"
      rows={logs}
      rowKey={({ log_id }) => log_id}
      empty="There are no logs for this month."
      columns={[
        { key: 'occurred_at', header: 'When', isShort: true, cell: ({ occurred_at }) => <Moment at={occurred_at} /> },
        { key: 'activity_type', header: 'Type', isShort: true, cell: ({ activity_type }) => activityTypeLabel(activity_type) },
        {
          key: 'description',
          header: 'Description',
          cell: ({ log_id, description }) => (
            <Anchor component={Link} to={`/logs/${log_id}`} inherit>
              {description}
            </Anchor>
          ),
        },
        { key: 'contact_id', header: 'Contact', cell: ({ contact_id }) => contact_id !== undefined && <Code>{contact_id}</Code> },
        {
          key: 'duration_minutes',
          header: 'Minutes',
          align: 'right',
          cell: ({ duration_minutes }) => duration_minutes !== undefined && number(duration_minutes),
        },
      ]}
    />
  );
}

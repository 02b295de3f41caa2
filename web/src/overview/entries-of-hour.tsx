import { Anchor, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable } from '../common/data-table.js';
import { WEEKDAYS } from '../common/days.js';
import { Moment } from '../common/moment.js';
import { number } from '../common/numbers.js';
import { useNameOf } from '../people/use-name-of.js';
import { hourInWords } from './busiest-hours.js';
import { busyHoursQuery, entriesOfHoursQuery } from './overview.queries.js';
import { Panel } from '../common/panel.js';
import type { Period } from './period.js';
import { useFocusOn } from './use-focus-on.js';

interface EntriesOfHourProps {
  readonly period: Period;
  readonly weekday: number;
  readonly hour: number;
  /** Whether the URL points here. */
  readonly isLedTo: boolean;
  /** The page without this list. */
  readonly back: string;
}

/** The rows behind one number of the busiest hours: the trail itself filters by days, not by one hour of many days. */
export function EntriesOfHour({ period, weekday, hour, isLedTo, back }: EntriesOfHourProps) {
  const hours = useQuery(busyHoursQuery(period));
  const ofCell = (hours.data ?? []).filter((one) => one.weekday === weekday && one.hour === hour);
  const entries = useQuery({ ...entriesOfHoursQuery(ofCell), enabled: hours.isSuccess });
  const nameOf = useNameOf();
  const total = ofCell.reduce((sum, one) => sum + one.entries, 0);
  // Wait until there is something to focus.
  useFocusOn(isLedTo && hours.isSuccess ? 'hour' : undefined);
  // The panel above shows progress and errors.
  if (!hours.isSuccess) return null;
  return (
    <Panel
      id="hour"
      title={`${WEEKDAYS[weekday] ?? ''}s, ${hourInWords(hour)} to ${hourInWords((hour + 1) % 24)}`}
      hint={`Entries: ${number(total)}. Days with entries: ${number(ofCell.length)}.`}
      query={entries}
    >
      {(rows) => (
        <>
          <DataTable
            caption="Entries in the selected hour"
            rows={rows}
            rowKey={({ _id }) => _id}
            empty="There are no entries in this hour."
            columns={[
              { key: 'createdAt', header: 'When', isShort: true, cell: ({ createdAt }) => <Moment at={createdAt} /> },
              { key: 'activityType', header: 'Type', cell: ({ activityType }) => activityType },
              { key: 'createdBy', header: 'Actor', cell: ({ createdBy }) => nameOf(createdBy) ?? createdBy },
              {
                key: 'context',
                header: 'What',
                cell: ({ _id, context }) => (
                  <Anchor component={Link} to={`/trail/${_id}`} inherit>
                    {context ?? 'Erased'}
                  </Anchor>
                ),
              },
            ]}
          />
          {rows.length < total && (
            <Text size="sm" c="dimmed">
              The newest {number(rows.length)} of {number(total)}.
            </Text>
          )}
          <Group>
            <Anchor component={Link} to={back} size="sm">
              Close list
            </Anchor>
          </Group>
        </>
      )}
    </Panel>
  );
}

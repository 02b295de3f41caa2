import { Alert, ScrollArea, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useChartColours } from '../common/chart-colours.js';
import { Chart } from '../common/chart.js';
import { daysBetween, WEEKDAYS } from '../common/days.js';
import { NumberLink } from '../common/number-link.js';
import { number } from '../common/numbers.js';
import { ShownAsTable } from '../common/shown-as-table.js';
import { zoneInWords } from '../common/span.js';
import { busiestHoursChart } from './busiest-hours-chart.js';
import { DAYS_MAX, HOURS, hourInWords, weekOf, type BusyHour } from './busiest-hours.js';
import { busyHoursQuery } from './overview.queries.js';
import { Panel } from '../common/panel.js';
import type { Period } from './period.js';

interface BusiestHoursProps {
  readonly period: Period;
  readonly linkTo: (weekday: number, hour: number) => string;
  readonly onPick: (weekday: number, hour: number) => void;
}

export function BusiestHours({ period, linkTo, onPick }: BusiestHoursProps) {
  const days = daysBetween(period.first, period.last);
  const hours = useQuery({ ...busyHoursQuery(period), enabled: days <= DAYS_MAX });
  if (days > DAYS_MAX) {
    return (
      <Alert color="gray" title="Busiest hours">
        Busiest hours are available for periods of up to {DAYS_MAX} days. This one has {number(days)}: choose a shorter one.
      </Alert>
    );
  }
  return (
    <Panel title="Busiest hours" hint={`Entries by weekday and hour, in ${zoneInWords}. All weeks of the period combined.`} query={hours}>
      {(data) => <Week hours={data} linkTo={linkTo} onPick={onPick} />}
    </Panel>
  );
}

interface WeekProps extends Omit<BusiestHoursProps, 'period'> {
  readonly hours: readonly BusyHour[];
}

function Week({ hours, linkTo, onPick }: WeekProps) {
  const colours = useChartColours();
  const week = useMemo(() => weekOf(hours), [hours]);
  const option = useMemo(() => busiestHoursChart(week, colours), [week, colours]);
  const pick = useCallback(({ index }: { index: number }) => onPick(Math.floor(index / HOURS.length), index % HOURS.length), [onPick]);
  const most = Math.max(...week.flat());
  const day = week.findIndex((ofDay) => ofDay.includes(most));
  const peak = most > 0 ? ` Most: ${number(most)}, ${WEEKDAYS[day] ?? ''} at ${hourInWords(week[day]?.indexOf(most) ?? 0)}.` : '';
  return (
    <>
      <Chart label={`Entries by weekday and hour.${peak}`} height={300} option={option} onPick={pick} />
      <ShownAsTable>
        <ScrollArea viewportProps={{ tabIndex: 0 }}>
          <Table aria-label="Entries by hour and weekday" verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Hour</Table.Th>
                {WEEKDAYS.map((name) => (
                  <Table.Th key={name} scope="col" ta="right" abbr={name}>
                    {name.slice(0, 3)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {HOURS.map((hour) => (
                <Table.Tr key={hour}>
                  <Table.Th scope="row" fw={400}>
                    {hourInWords(hour)}
                  </Table.Th>
                  {WEEKDAYS.map((name, weekday) => (
                    <Table.Td key={name} ta="right">
                      <NumberLink value={week[weekday]?.[hour] ?? 0} to={linkTo(weekday, hour)} of={`entries, ${name} at ${hourInWords(hour)}`} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea>
      </ShownAsTable>
    </>
  );
}

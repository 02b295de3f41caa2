import { ScrollArea, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useChartColours } from '../common/chart-colours.js';
import { Chart } from '../common/chart.js';
import { daysInWords } from '../common/days.js';
import { trailOf } from '../common/links.js';
import { NumberLink } from '../common/number-link.js';
import { number } from '../common/numbers.js';
import { ShownAsTable } from '../common/shown-as-table.js';
import { overTimeChart } from './over-time-chart.js';
import { entryCountsQuery } from './overview.queries.js';
import { Panel } from '../common/panel.js';
import { intervalOf, type Period } from './period.js';
import { LOG_RECORDED, timeRangesOf, type Bucket, type TimeRange } from './time-ranges.js';

const HEADERS = { day: 'Day', week: 'Week', month: 'Month' };

const linkOf = ({ first, last }: TimeRange, activityType?: string) => trailOf({ first, last, activityType });

export function OverTime({ period }: { readonly period: Period }) {
  const counts = useQuery(entryCountsQuery(period, 'activityType'));
  const interval = intervalOf(period);
  return (
    <Panel title="Over time" hint={`Entries and recorded mentor logs by ${interval}.`} query={counts}>
      {({ series }) => <Series buckets={series} period={period} header={HEADERS[interval]} />}
    </Panel>
  );
}

interface SeriesProps {
  readonly buckets: readonly Bucket[];
  readonly period: Period;
  readonly header: string;
}

function Series({ buckets, period, header }: SeriesProps) {
  const navigate = useNavigate();
  const colours = useChartColours();
  const timeRanges = useMemo(() => timeRangesOf(buckets, period), [buckets, period]);
  const option = useMemo(() => overTimeChart(timeRanges, colours), [timeRanges, colours]);
  const follow = useCallback(
    ({ series, index }: { series: number; index: number }) => {
      const timeRange = timeRanges[index];
      if (timeRange) void navigate(linkOf(timeRange, series === 0 ? undefined : LOG_RECORDED));
    },
    [navigate, timeRanges],
  );
  const most = timeRanges.reduce<TimeRange | undefined>((before, timeRange) => (before && before.entries >= timeRange.entries ? before : timeRange), undefined);
  const label = `Entries and mentor logs over time.${most ? ` Most entries: ${number(most.entries)}, ${daysInWords(most.first, most.last)}.` : ''}`;
  return (
    <>
      <Chart label={label} height={280} option={option} onPick={follow} />
      <ShownAsTable>
        <ScrollArea.Autosize mah={420} viewportProps={{ tabIndex: 0 }}>
          <Table aria-label="Entries and mentor logs over time" stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{header}</Table.Th>
                <Table.Th scope="col" ta="right">
                  Entries
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  Mentor logs recorded
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {timeRanges.map((timeRange) => (
                <Table.Tr key={timeRange.first}>
                  <Table.Th scope="row" fw={400}>
                    {daysInWords(timeRange.first, timeRange.last)}
                  </Table.Th>
                  <Table.Td ta="right">
                    <NumberLink value={timeRange.entries} to={linkOf(timeRange)} of={`entries, ${daysInWords(timeRange.first, timeRange.last)}`} />
                  </Table.Td>
                  <Table.Td ta="right">
                    <NumberLink
                      value={timeRange.logs}
                      to={linkOf(timeRange, LOG_RECORDED)}
                      of={`mentor logs recorded, ${daysInWords(timeRange.first, timeRange.last)}`}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      </ShownAsTable>
    </>
  );
}

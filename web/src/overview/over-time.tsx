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
import { LOG_RECORDED, stretchesOf, type Bucket, type Stretch } from './stretches.js';

const HEADERS = { day: 'Day', week: 'Week', month: 'Month' };

const linkOf = ({ first, last }: Stretch, activityType?: string) => trailOf({ first, last, activityType });

export function OverTime({ period }: { readonly period: Period }) {
  const counts = useQuery(entryCountsQuery(period, 'activityType'));
  const interval = intervalOf(period);
  return (
    <Panel title="Over time" hint={`Entries, and mentor logs as they were written down, by ${interval}.`} query={counts}>
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
  const stretches = useMemo(() => stretchesOf(buckets, period), [buckets, period]);
  const option = useMemo(() => overTimeChart(stretches, colours), [stretches, colours]);
  const follow = useCallback(
    ({ series, index }: { series: number; index: number }) => {
      const stretch = stretches[index];
      if (stretch) void navigate(linkOf(stretch, series === 0 ? undefined : LOG_RECORDED));
    },
    [navigate, stretches],
  );
  const most = stretches.reduce<Stretch | undefined>((before, stretch) => (before && before.entries >= stretch.entries ? before : stretch), undefined);
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
              {stretches.map((stretch) => (
                <Table.Tr key={stretch.first}>
                  <Table.Th scope="row" fw={400}>
                    {daysInWords(stretch.first, stretch.last)}
                  </Table.Th>
                  <Table.Td ta="right">
                    <NumberLink value={stretch.entries} to={linkOf(stretch)} of={`entries, ${daysInWords(stretch.first, stretch.last)}`} />
                  </Table.Td>
                  <Table.Td ta="right">
                    <NumberLink
                      value={stretch.logs}
                      to={linkOf(stretch, LOG_RECORDED)}
                      of={`mentor logs recorded, ${daysInWords(stretch.first, stretch.last)}`}
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

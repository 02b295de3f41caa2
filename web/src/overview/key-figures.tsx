import { Alert, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { logsOf, trailOf } from '../common/links.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { KeyFigure } from '../common/key-figure.js';
import { activePeople } from './active-people.js';
import { entryCountsQuery, logCountQuery } from './overview.queries.js';
import { periodBefore, type Period } from './period.js';
import { LOG_RECORDED } from './time-ranges.js';

interface KeyFiguresProps {
  readonly period: Period;
  /** The page that lists everybody who was active in a period. */
  readonly everybodyIn: (period: Period) => string;
}

export function KeyFigures({ period, everybodyIn }: KeyFiguresProps) {
  const before = periodBefore(period);
  const [entries, entriesBefore] = [useQuery(entryCountsQuery(period, 'activityType')), useQuery(entryCountsQuery(before, 'activityType'))];
  const [authors, authorsBefore] = [useQuery(entryCountsQuery(period, 'createdBy')), useQuery(entryCountsQuery(before, 'createdBy'))];
  const [logs, logsBefore] = [useQuery(logCountQuery(period)), useQuery(logCountQuery(before))];
  const failed = [entries, entriesBefore, authors, authorsBefore, logs, logsBefore].filter(({ isError }) => isError);
  const [failure] = failed;
  if (failure) return <ProblemAlert error={failure.error} retry={() => failed.forEach(({ refetch }) => void refetch())} />;

  const recorded = (totals: Readonly<Record<string, number>> | undefined) => totals && (totals[LOG_RECORDED] ?? 0);
  const authorsIn = (totals: Readonly<Record<string, number>> | undefined) => totals && Object.keys(activePeople(totals)).length;
  return (
    <>
      {entries.data?.total === 0 && logs.data === 0 && (
        <Alert color="gray" title="No activity in this period">
          There are no entries and no mentor logs for these days. Choose another period above.
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <KeyFigure
          label="Entries in the trail"
          hint="All recorded activity"
          now={{ value: entries.data?.total, to: trailOf(period) }}
          before={{ value: entriesBefore.data?.total, to: trailOf(before) }}
        />
        <KeyFigure
          label="Mentor logs"
          hint="By the day it happened"
          now={{ value: logs.data, to: logsOf(period) }}
          before={{ value: logsBefore.data, to: logsOf(before) }}
        />
        <KeyFigure
          label="Mentor logs recorded"
          hint="By the day it was recorded"
          now={{ value: recorded(entries.data?.totals), to: trailOf({ ...period, activityType: LOG_RECORDED }) }}
          before={{ value: recorded(entriesBefore.data?.totals), to: trailOf({ ...before, activityType: LOG_RECORDED }) }}
        />
        <KeyFigure
          label="Active people"
          hint="Including API keys"
          now={{ value: authorsIn(authors.data?.totals), to: everybodyIn(period) }}
          before={{ value: authorsIn(authorsBefore.data?.totals), to: everybodyIn(before) }}
        />
      </SimpleGrid>
    </>
  );
}

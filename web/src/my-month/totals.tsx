import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { KeyFigure } from '../common/key-figure.js';
import { logsOf } from '../common/links.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { daysOfMonth, monthAfter, type Month } from './month.js';
import { summaryQuery } from './my-month.queries.js';

interface TotalsProps {
  readonly mentorId: string;
  readonly month: Month;
}

const FIGURES = [
  { label: 'Logs', hint: 'By the day it happened', of: 'total_activities', countsLogs: true },
  { label: 'Minutes', hint: 'From logs with a duration', of: 'total_duration_minutes', countsLogs: false },
  { label: 'Contacts', hint: 'Distinct people supported', of: 'unique_contacts_supported', countsLogs: false },
] as const;

export function Totals({ mentorId, month }: TotalsProps) {
  const before = monthAfter(month, -1);
  const [summary, summaryBefore] = [useQuery(summaryQuery(mentorId, month)), useQuery(summaryQuery(mentorId, before))];
  const failed = [summary, summaryBefore].filter(({ isError }) => isError);
  const [failure] = failed;
  if (failure) return <ProblemAlert error={failure.error} retry={() => failed.forEach(({ refetch }) => void refetch())} />;
  const linkTo = (of: Month) => logsOf({ mentor_id: mentorId, ...daysOfMonth(of) });
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      {FIGURES.map(({ label, hint, of, countsLogs }) => (
        <KeyFigure
          key={of}
          label={label}
          hint={hint}
          now={{ value: summary.data?.[of], ...(countsLogs && { to: linkTo(month) }) }}
          before={{ value: summaryBefore.data?.[of], ...(countsLogs && { to: linkTo(before) }) }}
        />
      ))}
    </SimpleGrid>
  );
}

import { Paper, Skeleton, Text } from '@mantine/core';
import { comparison } from './comparison.js';
import { NumberLink } from './number-link.js';

/** A number, and a link to its rows if it counts any. */
export interface Counted {
  readonly value: number | undefined;
  readonly to?: string;
}

interface KeyFigureProps {
  readonly label: string;
  readonly hint: string;
  readonly now: Counted;
  readonly before: Counted;
}

export function KeyFigure({ label, hint, now, before }: KeyFigureProps) {
  return (
    <Paper withBorder p="md" role="group" aria-label={label}>
      <Text fw={600}>{label}</Text>
      <Text size="xs" c="dimmed">
        {hint}
      </Text>
      {now.value === undefined ? (
        <Skeleton height={34} width={90} my={6} />
      ) : (
        <Text fz={30} fw={700} lh={1.4} component="div">
          <NumberLink value={now.value} to={now.to} of={label.toLowerCase()} />
        </Text>
      )}
      {now.value === undefined || before.value === undefined ? (
        <Skeleton height={16} width={140} />
      ) : (
        <Text size="sm" component="div">
          {comparison(now.value, before.value)} · <NumberLink value={before.value} to={before.to} of={`${label.toLowerCase()} in the previous period`} />{' '}
          previously
        </Text>
      )}
    </Paper>
  );
}

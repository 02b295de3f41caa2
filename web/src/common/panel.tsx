import { Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './panel.module.css';
import { ProblemAlert } from './problem-alert.js';

interface PanelProps<Data> {
  readonly title: string;
  /** What the numbers count, where the title leaves it open. */
  readonly hint?: ReactNode;
  /** Of the heading, so that a link can lead to it. */
  readonly id?: string;
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A part of the page that loads by itself, and that fails without taking the others with it. */
export function Panel<Data>({ title, hint, id, query, children }: PanelProps<Data>) {
  return (
    <Paper component="section" withBorder p="md" aria-busy={query.isPending}>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4" id={id} tabIndex={id === undefined ? undefined : -1} className={classes.heading}>
            {title}
          </Title>
          {hint !== undefined && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        {query.isError && <ProblemAlert error={query.error} retry={() => void query.refetch()} />}
        {query.isPending && <Skeleton height={180} />}
        {query.data !== undefined && children(query.data)}
      </Stack>
    </Paper>
  );
}

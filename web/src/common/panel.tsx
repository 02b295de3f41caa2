import { Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './panel.module.css';
import { ProblemAlert } from './problem-alert.js';

interface PanelProps<Data> {
  readonly title: string;
  /** What the numbers count, if the title does not say. */
  readonly hint?: ReactNode;
  /** The id of the heading, so that links can point to it. */
  readonly id?: string;
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A part of the page that loads on its own, and can fail without affecting the others. */
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

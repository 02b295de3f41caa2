import { Badge, Code } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '../common/data-table.js';
import { LoadMore } from '../common/load-more.js';
import { Moment } from '../common/moment.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { deliveriesQuery, type Delivery } from './webhooks.queries.js';

const COLOURS = { delivered: 'green', pending: 'yellow', failed: 'red' } as const;

const COLUMNS: readonly Column<Delivery>[] = [
  { key: 'seq', header: 'Entry', cell: ({ seq }) => (seq === null ? 'test' : seq), isShort: true },
  {
    key: 'status',
    header: 'Outcome',
    cell: ({ status }) => (
      <Badge variant="light" color={COLOURS[status]}>
        {status}
      </Badge>
    ),
  },
  { key: 'attempts', header: 'Attempts', cell: ({ attempts }) => attempts, align: 'right' },
  { key: 'code', header: 'Last response', cell: ({ lastStatusCode }) => lastStatusCode ?? 'none', align: 'right' },
  { key: 'error', header: 'Last error', cell: ({ lastError }) => lastError },
  { key: 'next', header: 'Next attempt', cell: ({ nextAttemptAt }) => nextAttemptAt !== null && <Moment at={nextAttemptAt} seconds />, isShort: true },
  { key: 'id', header: 'webhook-id', cell: ({ id }) => <Code>{id}</Code> },
];

export function Deliveries({ webhookId }: { readonly webhookId: string }) {
  const deliveries = useInfiniteQuery(deliveriesQuery(webhookId));
  if (deliveries.isError && !deliveries.data) return <ProblemAlert error={deliveries.error} retry={() => void deliveries.refetch()} />;
  return (
    <>
      <DataTable
        caption="Deliveries"
        columns={COLUMNS}
        rows={deliveries.data?.pages.flatMap(({ data }) => data)}
        rowKey={({ id }) => id}
        empty="Nothing has been sent yet. Send a test to see whether it arrives."
      />
      <LoadMore label="Earlier deliveries" list={deliveries} />
    </>
  );
}

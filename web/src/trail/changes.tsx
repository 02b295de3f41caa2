import { Code, Text } from '@mantine/core';
import { DataTable, type Column } from '../common/data-table.js';

interface Change {
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Set if the text itself is not recorded. */
  readonly isUntold: boolean;
}

const UNTOLD = (
  <Text size="sm" c="dimmed" fs="italic">
    changed; the text is not recorded
  </Text>
);

const COLUMNS: readonly Column<Change>[] = [
  { key: 'field', header: 'Field', cell: ({ field }) => <Code>{field}</Code> },
  { key: 'before', header: 'Before', cell: ({ from, isUntold }) => (isUntold ? UNTOLD : <Value value={from} />) },
  { key: 'after', header: 'After', cell: ({ to, isUntold }) => (isUntold ? UNTOLD : <Value value={to} />) },
];

/** The changes, field by field. */
export function Changes({ changes }: { readonly changes: Readonly<Record<string, unknown>> }) {
  const rows = Object.entries(changes).map(([field, change]) => changeOf(field, change));
  return <DataTable caption="Changes" columns={COLUMNS} rows={rows} rowKey={({ field }) => field} empty="No fields were changed." />;
}

function changeOf(field: string, change: unknown): Change {
  const { from, to, changed } = (change ?? {}) as { readonly from?: unknown; readonly to?: unknown; readonly changed?: unknown };
  return { field, from, to, isUntold: changed === true };
}

/** The trail uses null for a missing value. */
function Value({ value }: { readonly value: unknown }) {
  if (value === null || value === undefined) {
    return (
      <Text size="sm" c="dimmed">
        none
      </Text>
    );
  }
  return <>{typeof value === 'string' ? value : JSON.stringify(value)}</>;
}

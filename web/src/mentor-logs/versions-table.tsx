import { Badge } from '@mantine/core';
import { DataTable, type Column } from '../common/data-table.js';
import { FieldValue } from './field-value.js';
import type { DraftField } from './log-draft.js';
import classes from './mentor-logs.module.css';

const LABELS: Readonly<Record<DraftField, string>> = {
  activity_type: 'Type',
  description: 'Description',
  occurred_at: 'Occurred',
  contact_id: 'Contact',
  duration_minutes: 'Minutes',
};

interface FieldOfTwo {
  readonly field: DraftField;
  readonly left: string;
  readonly right: string;
  /** A note about the field, if any. */
  readonly note?: string;
}

interface VersionsTableProps {
  readonly left: string;
  readonly right: string;
  readonly rows: readonly FieldOfTwo[];
}

/** Two versions of a log side by side. Differences are marked in words, not just by colour. */
export function VersionsTable({ left, right, rows }: VersionsTableProps) {
  const value = ({ field, left: one, right: other }: FieldOfTwo, side: string) =>
    one === other ? (
      <FieldValue field={field} value={side} />
    ) : (
      <mark className={classes.differs}>
        <FieldValue field={field} value={side} />
      </mark>
    );
  const columns: readonly Column<FieldOfTwo>[] = [
    { key: 'field', header: 'Field', isShort: true, cell: ({ field }) => LABELS[field] },
    { key: 'left', header: left, cell: (row) => value(row, row.left) },
    { key: 'right', header: right, cell: (row) => value(row, row.right) },
    {
      key: 'note',
      header: 'Difference',
      isShort: true,
      cell: ({ note }) => (note === undefined ? null : <Badge variant="outline">{note}</Badge>),
    },
  ];
  return <DataTable caption="Both versions" columns={columns} rows={rows} rowKey={({ field }) => field} empty={null} />;
}

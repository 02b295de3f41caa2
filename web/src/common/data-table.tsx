import { Paper, Skeleton, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** Narrow, without line breaks. */
  readonly isShort?: boolean;
}

interface DataTableProps<Row> {
  /** The table's content, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while loading. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly empty: ReactNode;
}

const SKELETON_ROWS = 6;

/**
 * Rows as a table, or as cards on a phone. ARIA roles are explicit, since a table laid out as a grid loses them in some
 * browsers.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  if (rows?.length === 0) {
    return (
      <Paper withBorder p="xl">
        <Text ta="center" c="dimmed" component="div">
          {empty}
        </Text>
      </Paper>
    );
  }
  return (
    <Paper withBorder className={classes.frame}>
      <Table role="table" aria-label={caption} aria-busy={rows === undefined} highlightOnHover verticalSpacing="xs" className={classes.table}>
        <Table.Thead role="rowgroup" className={classes.head}>
          <Table.Tr role="row">
            {columns.map(({ key, header, align, isShort }) => (
              <Table.Th key={key} role="columnheader" scope="col" ta={align} className={isShort ? classes.short : undefined}>
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows === undefined
            ? Array.from({ length: SKELETON_ROWS }, (_, index) => (
                <Table.Tr key={index} role="row" aria-hidden="true">
                  {columns.map(({ key }) => (
                    <Table.Td key={key} role="cell">
                      <Skeleton height={14} my={4} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))
            : rows.map((row) => (
                <Table.Tr key={rowKey(row)} role="row">
                  {columns.map(({ key, header, cell, align, isShort }) => (
                    <Table.Td key={key} role="cell" data-label={header} ta={align} className={isShort ? classes.short : undefined}>
                      {cell(row)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

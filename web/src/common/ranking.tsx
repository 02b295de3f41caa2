import { Box, Button, Group, Table, Text } from '@mantine/core';
import { NumberLink } from './number-link.js';
import { number } from './numbers.js';
import classes from './ranking.module.css';

export interface Ranked {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly to: string;
}

export interface RankingProps {
  readonly caption: string;
  /** The header of the ranked column. */
  readonly of: string;
  /** What is counted, in the plural. */
  readonly counted: string;
  readonly rows: readonly Ranked[];
  readonly empty: string;
  /** For long rankings: whether all rows are shown, and how to change that. */
  readonly length?: { readonly isWhole: boolean; readonly onWhole: (isWhole: boolean) => void };
}

const SHOWN = 8;

/** Largest first: a bar chart that is a table. */
export function Ranking({ caption, of, counted, rows, empty, length }: RankingProps) {
  if (rows.length === 0) return <Text c="dimmed">{empty}</Text>;
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <>
      <Table aria-label={caption} withRowBorders={false} verticalSpacing={2} horizontalSpacing={0} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{of}</Table.Th>
            <Table.Th scope="col" w={110} ta="right">
              {counted}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(length && !length.isWhole ? rows.slice(0, SHOWN) : rows).map(({ key, label, count, to }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400} className={classes.label}>
                {label}
                {count > 0 && <Box aria-hidden="true" className={classes.bar} style={{ width: `${(count / most) * 100}%` }} />}
              </Table.Th>
              <Table.Td ta="right" className={classes.count}>
                <NumberLink value={count} to={to} of={`${counted.toLowerCase()}: ${label}`} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {length && rows.length > SHOWN && (
        <Group>
          <Button variant="default" size="xs" aria-expanded={length.isWhole} onClick={() => length.onWhole(!length.isWhole)}>
            {length.isWhole ? `Show the first ${SHOWN}` : `Show all ${number(rows.length)}`}
          </Button>
        </Group>
      )}
    </>
  );
}

/** Counts by key as rows, largest first, ties by name. */
export function ranked(totals: Readonly<Record<string, number>>, label: (key: string) => string, to: (key: string) => string): Ranked[] {
  return Object.entries(totals)
    .map(([key, count]) => ({ key, label: label(key), count, to: to(key) }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

import { Group, Pagination, Text } from '@mantine/core';
import { number } from './numbers.js';

interface PagesProps {
  readonly page: number;
  readonly limit: number;
  readonly total: number | undefined;
  readonly onChange: (page: number) => void;
}

/** The numbered pages of a list, and its total. */
export function Pages({ page, limit, total, onChange }: PagesProps) {
  if (total === undefined || total === 0) return null;
  const first = (page - 1) * limit + 1;
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" role="status">
        {number(first)} to {number(Math.min(page * limit, total))} of {number(total)}
      </Text>
      {total > limit && (
        <Pagination
          value={page}
          total={Math.ceil(total / limit)}
          onChange={onChange}
          withEdges
          getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
          getControlProps={(control) => ({ 'aria-label': { first: 'First page', previous: 'Previous page', next: 'Next page', last: 'Last page' }[control] })}
        />
      )}
    </Group>
  );
}

import { Button, Group } from '@mantine/core';

interface LoadMoreProps {
  readonly label: string;
  /** The parts of an infinite query that tell whether there is more, and load it. */
  readonly list: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
}

/** Loads more of a list without numbered pages. */
export function LoadMore({ label, list }: LoadMoreProps) {
  if (!list.hasNextPage) return null;
  return (
    <Group justify="center">
      <Button variant="default" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {label}
      </Button>
    </Group>
  );
}

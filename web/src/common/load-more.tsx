import { Button, Group } from '@mantine/core';

interface LoadMoreProps {
  readonly label: string;
  /** What of an infinite query says whether, and how, there is more. */
  readonly list: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
}

/** The way on in a list whose pages have no numbers. */
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

import { Button, Collapse, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

/** A chart's numbers for users who cannot see it or do not use a mouse; behind a button, since the chart is shorter. */
export function ShownAsTable({ children }: { readonly children: ReactNode }) {
  const [isOpen, { toggle }] = useDisclosure();
  return (
    <>
      <Group className="no-print">
        <Button variant="default" size="xs" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? 'Hide the table' : 'Show as table'}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>{isOpen && children}</Collapse>
    </>
  );
}

import { Button, Collapse, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

/** The numbers of a chart, for whoever can't see it or doesn't use a mouse; behind a button, as the chart says it shorter. */
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

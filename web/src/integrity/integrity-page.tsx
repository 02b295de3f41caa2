import { SimpleGrid } from '@mantine/core';
import { Page } from '../common/page.js';
import { KeptCheckpoint } from './kept-checkpoint.js';
import { TreeNow } from './tree-now.js';
import { VerifyAll } from './verify-all.js';

export default function IntegrityPage() {
  return (
    <Page title="Integrity" intro="Every entry of the trail is sealed into one signed tree. Changing, moving or removing a sealed entry is always detectable.">
      <TreeNow />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <VerifyAll />
        <KeptCheckpoint />
      </SimpleGrid>
    </Page>
  );
}

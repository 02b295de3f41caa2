import { keepHeapSmall, letNewSpaceGrow } from './small-heap.js';

// Load modules after this, not before: they are most of a server's memory at rest.
keepHeapSmall();
const { serve } = await import('./serve.js');
await serve();
letNewSpaceGrow();

import { keepHeapSmall, letNewSpaceGrow } from './small-heap.js';

// Modules are loaded after this, not before: what they bring is most of what a server takes at rest.
keepHeapSmall();
const { serve } = await import('./serve.js');
await serve();
letNewSpaceGrow();

import { setFlagsFromString } from 'node:v8';

/**
 * For startup, when nearly every object stays for good. By default V8 would take about 40 MB more than it needs in the
 * end, and keep most of it (decision 24).
 */
export function keepHeapSmall(): void {
  // Collect garbage when the heap has grown by 30%, instead of several times that. This stays in force: with more, a
  // request takes less processor time, but an export exceeds its 150 MB (decision 27).
  setFlagsFromString('--heap-growing-percent=30');
  // The young generation does not grow for objects that stay anyway.
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** For serving: lets the young generation grow as large as requests need it. */
export function letNewSpaceGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

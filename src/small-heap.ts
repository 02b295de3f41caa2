import { setFlagsFromString } from 'node:v8';

/**
 * For the time in which the server is loaded, when nearly everything that is made stays for good. Left alone, V8 would take some 40 MB more
 * for that than it needs in the end, and keep them for the most part (decision 24).
 */
export function keepHeapSmall(): void {
  // The heap is collected when it is 30% larger than what was in use, instead of some times that. It stays so: with more a request
  // takes less processor time, and an export more than its 150 MB (decision 27).
  setFlagsFromString('--heap-growing-percent=30');
  // The space for new objects does not grow for objects that are not going to leave.
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** For the time in which it serves: the space for new objects becomes as large as requests need it. */
export function letNewSpaceGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

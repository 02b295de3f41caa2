import { setFlagsFromString } from 'node:v8';

/**
 * For the time in which the server is loaded, when nearly everything that is made stays for good. Left alone, V8 would take some 40 MB more
 * for that than it needs in the end, and keep them for the most part (decision 24).
 */
export function keepHeapSmall(): void {
  // The heap is collected when it is a fifth larger than what was in use, instead of some times that.
  setFlagsFromString('--heap-growing-percent=20');
  // Each collection moves together what is left.
  setFlagsFromString('--compact-on-every-full-gc');
  // The space for new objects does not grow for objects that are not going to leave.
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** For the time in which it serves: collections are short again and come less often, and the space for new objects is as large as requests need it. */
export function letHeapGrow(): void {
  // More would save processor time, and cost an export its 150 MB (decision 27).
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--no-compact-on-every-full-gc');
  setFlagsFromString('--semi-space-growth-factor=2');
}

import type { LogChange } from '../../common/log-change.js';
import type { TrailEntry } from './trail-entry.entity.js';

/** An entry that has no place in the order yet, with what counters have to learn with it and the entry itself does not say. */
export interface WaitingEntry {
  readonly entry: TrailEntry;
  readonly logChange?: LogChange;
}

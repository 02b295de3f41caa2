import type { LogChange } from '../../common/log-change.js';
import type { TrailEntry } from './trail-entry.entity.js';

/** An unsealed entry, with the effect on counters that the entry itself does not state. */
export interface WaitingEntry {
  readonly entry: TrailEntry;
  readonly logChange?: LogChange;
}

import { Injectable } from '@nestjs/common';
import { ApiError } from './errors/index.js';
import { Signal } from './signal.js';

/** Carries the epoch beside positions that are plain numbers, such as the `id`s of a stream. */
export const EPOCH_HEADER = 'Annals-Epoch';

/**
 * The epoch of the data: a random id that a restore from a backup replaces. A position from another epoch is refused,
 * because it may now belong to another entry.
 */
@Injectable()
export class DataEpoch {
  static readonly FORMAT = /^[A-Za-z0-9_-]{11}$/;
  /** Signals a change of epoch while the server runs, when its data is restored under it. */
  readonly changed = new Signal<string>();
  private present = '';

  get id(): string {
    if (this.present === '') throw new Error('The epoch of the data is not known yet');
    return this.present;
  }

  /** Called by the epoch's keeper. */
  begin(id: string): void {
    if (this.present === id) return;
    const isFirst = this.present === '';
    this.present = id;
    if (!isFirst) this.changed.announce(id);
  }

  /** Throws for a position from another epoch; `field` is where it came from. */
  require(id: string, field: string): void {
    if (id === this.id) return;
    const message = 'is from before a restore from a backup, or from another installation; start again without it';
    throw new ApiError('cursor_from_before_restore', { errors: [{ field, message }] });
  }
}

import { Injectable } from '@nestjs/common';
import { ApiError } from './errors/index.js';
import { Signal } from './signal.js';

/** Carries the epoch beside places that are plain numbers, as the `id`s of a stream are. */
export const EPOCH_HEADER = 'Annals-Epoch';

/**
 * Which life of the data this is: a random id that a restore from a backup replaces. Whoever comes with a place in a list that was
 * given in another life is told so, rather than sent on from a place that now is another one.
 */
@Injectable()
export class DataEpoch {
  static readonly FORMAT = /^[A-Za-z0-9_-]{11}$/;
  /** Told of each change while the server runs, when its data were put back under it. */
  readonly changed = new Signal<string>();
  private present = '';

  get id(): string {
    if (this.present === '') throw new Error('The epoch of the data is not known yet');
    return this.present;
  }

  /** For whoever keeps it. */
  begin(id: string): void {
    if (this.present === id) return;
    const isFirst = this.present === '';
    this.present = id;
    if (!isFirst) this.changed.announce(id);
  }

  /** Throws for a place of another life; `field` brought it. */
  require(id: string, field: string): void {
    if (id === this.id) return;
    const message = 'is from before the data was restored from a backup, or of another installation; begin again without it';
    throw new ApiError('cursor_from_before_restore', { errors: [{ field, message }] });
  }
}

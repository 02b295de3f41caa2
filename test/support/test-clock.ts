import { Clock } from '../../src/common/clock.js';

/** Controls the application's clock. It runs until it is set; then it stands still and moves only on request. */
export class TestClock {
  private present: Date | undefined;

  /** Takes over the one clock that the whole application uses. */
  constructor(clock: Clock) {
    const real = new Clock();
    clock.now = () => (this.present ? new Date(this.present) : real.now());
  }

  set(present: Date | string): void {
    this.present = new Date(present);
  }

  advance(by: { readonly days?: number; readonly hours?: number; readonly minutes?: number; readonly seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    const from = this.present ?? new Date();
    this.present = new Date(from.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }

  /** Lets it run in real time again. */
  release(): void {
    this.present = undefined;
  }
}

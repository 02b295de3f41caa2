import type { Database } from '../database/index.js';
import type { Clock } from './clock.js';

const BELIEVED_AFTER_MILLISECONDS = 86_400_000;

/** How far the clocks were ahead of the monotonic clock when it showed `at`. */
interface Look {
  readonly at: number;
  readonly ahead: number;
}

/**
 * A time that has certainly passed, for deleting expired data. It is no later than this machine's clock and the
 * database's, and neither has jumped to it: a clock that jumps ahead is trusted only after a day.
 */
export class CertainTime {
  private looks: readonly Look[];

  constructor(
    private readonly clock: Clock,
    private readonly database: Pick<Database, 'time'>,
    private readonly measure = () => performance.now(),
  ) {
    this.looks = [this.look(clock.now())];
  }

  async now(): Promise<Date> {
    const databaseTime = await this.database.time();
    const look = this.look(new Date(Math.min(this.clock.now().getTime(), databaseTime.getTime())));
    // Earlier readings that are further ahead can no longer matter. Dropping them keeps the list short, however often
    // it is read.
    this.looks = [...this.looks.filter(({ at, ahead }) => ahead < look.ahead && look.at - at < BELIEVED_AFTER_MILLISECONDS), look];
    return new Date(look.at + Math.min(...this.looks.map(({ ahead }) => ahead)));
  }

  private look(time: Date): Look {
    const at = this.measure();
    return { at, ahead: time.getTime() - at };
  }
}

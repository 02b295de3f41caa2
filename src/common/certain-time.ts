import type { Database } from '../database/index.js';
import type { Clock } from './clock.js';

const BELIEVED_AFTER_MILLISECONDS = 86_400_000;

/** How far clocks were ahead of the one that nobody can set, which showed `at`. */
interface Look {
  readonly at: number;
  readonly ahead: number;
}

/**
 * A time that has certainly come, for whoever destroys what is over. Neither this machine's clock nor the database's is later, and
 * neither has jumped to it: a clock that runs ahead of all it showed before is believed after a day.
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
    // No earlier look that shows more can count again, so that few are kept however often somebody asks.
    this.looks = [...this.looks.filter(({ at, ahead }) => ahead < look.ahead && look.at - at < BELIEVED_AFTER_MILLISECONDS), look];
    return new Date(look.at + Math.min(...this.looks.map(({ ahead }) => ahead)));
  }

  private look(time: Date): Look {
    const at = this.measure();
    return { at, ahead: time.getTime() - at };
  }
}

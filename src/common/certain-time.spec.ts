import { CertainTime } from './certain-time.js';
import { Clock } from './clock.js';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const START = Date.UTC(2026, 0, 1);

/** A machine and a database whose clocks can be set, and the real elapsed time. */
class World {
  passed = 0;
  machineAhead = 0;
  databaseAhead = 0;
  readonly certain: CertainTime;

  constructor(ahead = { machine: 0, database: 0 }) {
    this.machineAhead = ahead.machine;
    this.databaseAhead = ahead.database;
    const clock = new Clock();
    clock.now = () => new Date(START + this.passed + this.machineAhead);
    const database = { time: async () => new Date(START + this.passed + this.databaseAhead) };
    this.certain = new CertainTime(clock, database, () => 1_000 + this.passed);
  }

  /** The difference between the certain and the true time. */
  async ahead(): Promise<number> {
    return (await this.certain.now()).getTime() - START - this.passed;
  }

  /** Passes this time, with a reading every hour. */
  async run(milliseconds: number): Promise<void> {
    for (const end = this.passed + milliseconds; this.passed < end;) {
      this.passed += Math.min(HOUR, end - this.passed);
      await this.ahead();
    }
  }
}

describe('the time that has certainly come', () => {
  it('is the present while the clocks run as they should', async () => {
    const world = new World();
    await world.run(3 * DAY);
    expect(await world.ahead()).toBe(0);
  });

  it('is not what a clock shows that jumped, until it has shown it for a day', async () => {
    const world = new World();
    await world.run(DAY);
    Object.assign(world, { machineAhead: 900 * DAY, databaseAhead: 900 * DAY });
    await world.run(DAY - MINUTE);
    expect(await world.ahead()).toBe(0);
    await world.run(HOUR);
    expect(await world.ahead()).toBe(900 * DAY);
  });

  it('is not later than either clock', async () => {
    expect(await new World({ machine: 900 * DAY, database: 0 }).ahead()).toBe(0);
    expect(await new World({ machine: 0, database: 900 * DAY }).ahead()).toBe(0);
  });

  it('goes back with a clock that was set back, and does not jump with it afterwards', async () => {
    const world = new World({ machine: 900 * DAY, database: 900 * DAY });
    await world.run(HOUR);
    Object.assign(world, { machineAhead: 0 });
    expect(await world.ahead()).toBe(0);
    Object.assign(world, { machineAhead: 900 * DAY });
    await world.run(HOUR);
    expect(await world.ahead()).toBe(0);
  });
});

/** For lines that a stranger could trigger without end: logged once per interval, with a count of the repeats. */
export class Seldom {
  private saidAt = -Infinity;
  private times = 0;

  constructor(
    private readonly seconds: number,
    private readonly now = () => performance.now(),
  ) {}

  say(tell: (times: number) => void): void {
    this.times++;
    if (this.now() - this.saidAt < this.seconds * 1000) return;
    const times = this.times;
    this.saidAt = this.now();
    this.times = 0;
    tell(times);
  }
}

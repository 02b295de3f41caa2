import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Caller } from './caller.js';

/** What one writer rests after each write, and after each refusal: so a stall is not hidden behind a crowd, nor made by one. */
const PACE_MILLISECONDS = 15;
const MORE_SECONDS_MAX = 90;

export const TARGET_TYPE = 'traffic';

/**
 * Callers who record entries one after the other, each with a mark of its own, and read each one back at once. Every second of them sends
 * an Idempotency-Key, and repeats what was not acknowledged until it is. What they were told is kept, to be compared with what is stored.
 */
export class Traffic {
  /** By mark, the id of what was acknowledged. */
  readonly acknowledged = new Map<string, string>();
  /** Marks of what was refused for now, or was sent again: it may have been carried out or not. */
  readonly unknown = new Set<string>();
  /** Whatever must not happen: another answer, a broken connection, an acknowledged entry that is not found. */
  readonly violations: string[] = [];
  /** When writes were acknowledged, by `performance.now()`. */
  readonly acknowledgedAt: number[] = [];
  refusals = 0;
  private isStopped = false;
  private readonly writers: Promise<void>[];

  private constructor(
    private readonly caller: Caller,
    writers: number,
  ) {
    this.writers = Array.from({ length: writers }, (_, writer) => this.writeOn(writer));
  }

  static start(caller: Caller, writers: number): Traffic {
    return new Traffic(caller, writers);
  }

  /** Waits until this many more writes have been acknowledged. */
  async more(count: number): Promise<void> {
    const enough = this.acknowledged.size + count;
    const until = performance.now() + MORE_SECONDS_MAX * 1000;
    while (this.acknowledged.size < enough) {
      if (performance.now() > until)
        throw new Error(`only ${this.acknowledged.size} of ${enough} writes were acknowledged in time: ${this.violations.join('; ')}`);
      await wait(PACE_MILLISECONDS);
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.writers);
  }

  private async writeOn(writer: number): Promise<void> {
    for (let number = 0; !this.isStopped; number++) {
      const mark = `${writer}-${number}`;
      try {
        const id = await (writer % 2 === 0 ? this.write(mark) : this.writeOnce(mark));
        if (id !== undefined) await this.readBack(mark, id);
      } catch (error) {
        this.unknown.add(mark);
        const { message, cause } = error as Error;
        this.violations.push(`the connection broke: ${message} (${String((cause as { code?: string } | undefined)?.code)})`);
      }
      await wait(PACE_MILLISECONDS);
    }
  }

  /** Sends it, once. Answers the id of what was acknowledged. */
  private async write(mark: string, headers: Record<string, string> = {}): Promise<string | undefined> {
    const event = { activityType: 'export-invoice', context: `An invoice was exported by ${mark}`, tags: ['traffic'], target: { type: TARGET_TYPE, id: mark } };
    const answer = await this.caller.send<{ _id: string; code?: string }>('POST', '/activities', event, headers);
    if (answer.status === 201) {
      this.acknowledged.set(mark, answer.body._id);
      this.acknowledgedAt.push(performance.now());
      this.unknown.delete(mark);
      return answer.body._id;
    }
    this.unknown.add(mark);
    // A key whose first request is still under way, as far as anybody knows.
    const isInFlight = answer.status === 409 && answer.body.code === 'idempotency_in_flight';
    this.judge('POST', isInFlight ? { ...answer, status: 503 } : answer);
    return undefined;
  }

  private async writeOnce(mark: string): Promise<string | undefined> {
    for (;;) {
      const id = await this.write(mark, { 'idempotency-key': mark });
      if (id !== undefined || this.isStopped) return id;
      await wait(PACE_MILLISECONDS);
    }
  }

  /** From any instance: an acknowledged write is visible to everybody at once. */
  private async readBack(mark: string, id: string): Promise<void> {
    const answer = await this.caller.send<{ target?: { id: string } }>('GET', `/activities/${id}`);
    if (answer.status !== 200) this.judge('GET', answer);
    else if (answer.body.target?.id !== mark) this.violations.push(`the entry ${id} is not the one of ${mark}`);
  }

  private judge(method: string, { status, body, mayBeSentAgain }: Answer): void {
    if (status === 503 && mayBeSentAgain) this.refusals += 1;
    else this.violations.push(`${method} answered ${status}${mayBeSentAgain ? '' : ' without Retry-After'}: ${JSON.stringify(body).slice(0, 200)}`);
  }
}

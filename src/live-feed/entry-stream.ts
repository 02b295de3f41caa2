import { eventText, type ClosingReason } from './event-text.js';
import { EventStream } from './event-stream.js';
import type { FeedFilter } from './feed-filter.js';
import type { LiveFeedLimits } from './live-feed-limits.js';
import type { RecentEntries } from './recent-entries.js';
import type { Pace } from './pace.js';

/** One reader's stream: everything of its filter from a place on, in the order of `seq`, and what comes after, until somebody ends it. */
export class EntryStream {
  readonly events = new EventStream();
  private wakeUp: (() => void) | undefined;

  constructor(
    private readonly tail: RecentEntries,
    private readonly filter: FeedFilter,
    /** Everything before this place was sent, or is not of the filter. */
    private nextSeq: number,
    private readonly limits: LiveFeedLimits,
    private readonly pace: Pace,
    /** Told when the stream ends before its reader does. */
    private readonly onClosed: (reason: ClosingReason) => void,
  ) {
    const stopListening = tail.erased.listen(() => this.events.cutOffIfWaiting());
    this.events.once('close', () => {
      stopListening();
      this.wakeUp?.();
    });
  }

  /** Ends when the stream does. Throws where the database can't be read. */
  async run(): Promise<void> {
    await this.send(eventText.opening(this.nextSeq - 1));
    while (!this.events.isOver) {
      if (this.tail.reaches(this.nextSeq)) await this.goOn();
      else if (!(await this.isMore())) await this.send(eventText.heartbeat);
    }
  }

  close(reason: ClosingReason): void {
    if (this.events.isOver) return;
    this.onClosed(reason);
    this.end(eventText.closed(reason, this.nextSeq - 1));
  }

  shutDown(): void {
    this.end(eventText.shutdown(this.nextSeq - 1));
  }

  private async goOn(): Promise<void> {
    const { erasures } = this.tail;
    const chunk = await this.tail.read(this.filter, this.nextSeq);
    for (const { text, next } of chunk.pieces) {
      await this.pace.ready();
      if (this.events.isOver || erasures !== this.tail.erasures) return; // what is left is read anew
      this.nextSeq = next; // it is in the stream, whether or not its reader makes room for more
      await this.send(text);
    }
    if (!this.events.isOver) this.nextSeq = chunk.next;
  }

  private async send(text: string | Buffer): Promise<void> {
    if (!(await this.events.send(text, this.limits.patienceMilliseconds))) this.close('slow-reader');
  }

  /** Waits for more: true when there is, false when it is time for a sign of life. */
  private async isMore(): Promise<boolean> {
    const isMore = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => settle(false), this.limits.heartbeatMilliseconds);
      const forget = this.tail.onMore(() => settle(true));
      const settle = (result: boolean) => {
        clearTimeout(timer);
        forget();
        resolve(result);
      };
      this.wakeUp = () => settle(true);
    });
    this.wakeUp = undefined;
    return isMore;
  }

  private end(lastWords: string): void {
    this.events.finish(lastWords, this.limits.farewellMilliseconds);
    this.wakeUp?.();
  }
}

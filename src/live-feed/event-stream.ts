import { Readable } from 'node:stream';

const BUFFER_BYTES = 64 * 1024;

/** An answer that is written while its reader reads, never faster: it holds little more than 64 KiB that nobody has taken. */
export class EventStream extends Readable {
  private isFinished = false;
  private roomMade: (() => void) | undefined;

  constructor() {
    super({ highWaterMark: BUFFER_BYTES });
  }

  get isOver(): boolean {
    return this.isFinished || this.destroyed;
  }

  /** True once there is room for more; false where the reader makes none for so long, or nobody reads any more. */
  async send(text: string | Buffer, patienceMilliseconds: number): Promise<boolean> {
    if (this.isOver) return false;
    return this.push(text) || this.room(patienceMilliseconds);
  }

  /** The last words. Who does not take them in time is cut off. */
  finish(text: string, patienceMilliseconds: number): void {
    if (this.isOver) return;
    this.push(text);
    this.push(null);
    this.isFinished = true;
    this.roomMade?.();
    const timer = setTimeout(() => this.destroy(), patienceMilliseconds);
    this.once('close', () => clearTimeout(timer));
  }

  /** Ends at once where anything waits that the reader has not taken: it can't be taken back out, only not be sent. */
  cutOffIfWaiting(): void {
    if (this.readableLength > 0) this.destroy();
  }

  override _read(): void {
    this.roomMade?.();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.roomMade?.();
    done(error);
  }

  private room(patienceMilliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (hasRoom: boolean) => {
        clearTimeout(timer);
        this.roomMade = undefined;
        resolve(hasRoom);
      };
      const timer = setTimeout(() => settle(false), patienceMilliseconds);
      this.roomMade = () => settle(!this.isOver);
    });
  }
}

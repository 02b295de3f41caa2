import type { IncomingMessage } from 'node:http';
import type { Client } from '../server/client.js';

/** Reads an event stream, and keeps only which entries arrived, and when. */
export class StreamReader {
  /** By `seq`: the moment of `performance.now()` at which the entry had come whole. */
  readonly arrivals = new Map<number, number>();
  private rest = '';

  private constructor(private readonly answer: IncomingMessage) {
    answer.setEncoding('latin1'); // every character is a byte: nothing is decoded that nobody looks at
    answer.on('data', (text: string) => this.take(text));
  }

  static async open(client: Client): Promise<StreamReader> {
    return new StreamReader(await client.open('/activities/stream'));
  }

  close(): void {
    this.answer.destroy();
  }

  private take(text: string): void {
    const now = performance.now();
    const whole = this.rest + text;
    const end = whole.lastIndexOf('\n\n') + 1;
    this.rest = whole.slice(end);
    for (const [, seq] of whole.slice(0, end).matchAll(/^id: (\d+)$/gm)) this.arrivals.set(Number(seq), now);
  }
}

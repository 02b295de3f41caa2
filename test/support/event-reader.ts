import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Longer than anything here takes: after this time the awaited event will not come. */
const DEADLINE_MILLISECONDS = 30_000;

export interface StreamEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

/** The address of an application that listens on a port. */
export async function listening(app: NestFastifyApplication): Promise<string> {
  if (!app.getHttpServer().listening) await app.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/api/v1`;
}

/** Reads an event stream as browsers do, over its own connection. */
export class EventReader {
  readonly events: StreamEvent[] = [];
  readonly comments: string[] = [];
  hasEnded = false;
  private rest = '';
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly sent: ClientRequest,
    readonly response: IncomingMessage,
  ) {
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.take(text));
    response.on('error', () => undefined); // a broken stream ends here too
    response.on('close', () => {
      this.hasEnded = true;
      this.look();
    });
  }

  static async open(url: string, token: string, headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
    const sent = request(url, { agent: false, headers: { authorization: `Bearer ${token}`, ...headers } });
    sent.on('error', () => undefined);
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return new EventReader(sent, response);
  }

  /** Resolves once the condition holds, without polling. */
  async until(condition: (reader: this) => boolean): Promise<void> {
    const giveUp = AbortSignal.timeout(DEADLINE_MILLISECONDS);
    while (!condition(this)) {
      await new Promise<void>((resolve, reject) => {
        const fail = () =>
          reject(new Error(`It did not come in time; there are ${this.events.length} events, the last is ${JSON.stringify(this.events.at(-1))}`));
        giveUp.addEventListener('abort', fail, { once: true });
        this.waiting.add(() => {
          giveUp.removeEventListener('abort', fail);
          resolve();
        });
      });
    }
  }

  untilEnd(): Promise<void> {
    return this.until(({ hasEnded }) => hasEnded);
  }

  /** The `id`s of the received entries, as numbers. */
  get seqs(): number[] {
    return this.events.filter(({ event }) => event === 'activity').map(({ id }) => Number(id));
  }

  entries<T>(): T[] {
    return this.events.filter(({ event }) => event === 'activity').map(({ data }) => JSON.parse(data) as T);
  }

  pause(): void {
    this.response.pause();
  }

  resume(): void {
    this.response.resume();
  }

  close(): void {
    this.sent.destroy();
  }

  private take(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      if (block.startsWith(':')) this.comments.push(block.split('\n', 1)[0]?.slice(1).trim() ?? '');
      const data = field('data');
      if (data !== undefined) this.events.push({ event: field('event') ?? 'message', id: field('id'), data });
    }
    this.look();
  }

  private look(): void {
    const callbacks = [...this.waiting];
    this.waiting.clear();
    for (const callback of callbacks) callback();
  }
}

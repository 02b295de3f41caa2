import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';

/** One received request. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Payload {
  readonly type: string;
  readonly timestamp: string;
  readonly data: EntryResponse;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const PATIENCE_MILLISECONDS = 15_000;

/** A subscriber's server, on its own port. It answers 204 unless told otherwise. */
export class Receiver {
  readonly received: Received[] = [];
  /** Connections to it, with or without a request. */
  connections = 0;
  private answer: Answer = answering(204);
  private readonly waiting = new Set<() => void>();

  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() });
      this.answer(response, request);
      for (const look of this.waiting) look();
    });
  }).on('connection', () => (this.connections += 1));

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  answers(answer: number | Answer): void {
    this.answer = typeof answer === 'number' ? answering(answer) : answer;
  }

  /** The first so many requests, once they have come. */
  async first(count: number): Promise<readonly Received[]> {
    if (this.received.length < count) {
      await new Promise<void>((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error(`${this.received.length} of ${count} messages came in time`)), PATIENCE_MILLISECONDS);
        const look = () => {
          if (this.received.length < count) return;
          clearTimeout(giveUp);
          this.waiting.delete(look);
          resolve();
        };
        this.waiting.add(look);
      });
    }
    return this.received.slice(0, count);
  }

  forget(): void {
    this.received.length = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

export function answering(status: number): Answer {
  return (response) => response.writeHead(status).end();
}

export function payloadOf({ body }: Received): Payload {
  return JSON.parse(body) as Payload;
}

/** The message as read by the specification's own verifier, which throws if the signature does not match the secret. */
export function verified({ headers, body }: Received, secret: string): Payload {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as Payload;
}

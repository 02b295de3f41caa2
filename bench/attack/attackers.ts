import { connect, type Socket } from 'node:net';
import { ATTACKS } from './attacks.js';

const RETRY_MILLISECONDS = 20;

/**
 * Anonymous clients that attack at the same time, each in its own way and on its own connection. Once a request is answered or its
 * connection is closed, the client connects again and sends the next.
 */
export class Attackers {
  /** Answered or refused so far. */
  ended = 0;
  private readonly sockets = new Set<Socket>();
  private isOver = false;

  constructor(
    private readonly url: URL,
    /** Their source address, which differs from that of the measured callers. */
    private readonly address: string,
    count: number,
  ) {
    for (let number = 0; number < count; number++) this.attack(number % ATTACKS.length);
  }

  stop(): void {
    this.isOver = true;
    for (const socket of this.sockets) socket.destroy();
  }

  private attack(kind: number): void {
    const attack = ATTACKS[kind];
    if (this.isOver || !attack) return;
    const socket = connect({ host: this.url.hostname, port: Number(this.url.port), localAddress: this.address });
    this.sockets.add(socket);
    socket.on('connect', () => socket.write(attack.bytes));
    // One response per connection costs the server most.
    socket.on('data', () => {
      if (!attack.isUnfinished) socket.destroy();
    });
    socket.on('error', () => undefined); // refused or reset: either ends the attempt
    socket.on('close', () => {
      this.ended++;
      this.sockets.delete(socket);
      setTimeout(() => this.attack(kind), RETRY_MILLISECONDS).unref();
    });
  }
}

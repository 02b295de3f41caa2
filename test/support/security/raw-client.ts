import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which a test sends any bytes at any time. */
export class RawClient {
  private received = '';
  private readonly gone: Promise<unknown>;

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('latin1').on('data', (text: string) => (this.received += text));
    socket.on('error', () => undefined); // a reset is one way for a connection to end
    this.gone = once(socket, 'close');
  }

  static async open(port: number, from = '127.0.0.1'): Promise<RawClient> {
    const client = new RawClient(connect({ port, host: '127.0.0.1', localAddress: from }));
    await once(client.socket, 'connect');
    return client;
  }

  get isClosed(): boolean {
    return this.socket.closed;
  }

  send(bytes: string | Buffer): this {
    this.socket.write(bytes);
    return this;
  }

  /** The next response head and everything received after it. Throws if the connection ends first. */
  async answer(): Promise<{ readonly status: number; readonly text: string }> {
    const text = await this.until(/^HTTP\/1\.[01] (\d{3}) [^]*?\r\n\r\n/);
    this.received = '';
    return { status: Number(text.slice(9, 12)), text };
  }

  /** Everything received, once the connection has ended. */
  async closed(): Promise<string> {
    await this.gone;
    return this.received;
  }

  hangUp(): void {
    this.socket.destroy();
  }

  private async until(sought: RegExp): Promise<string> {
    while (!sought.test(this.received)) {
      if (this.socket.closed) throw new Error(`the connection was closed after ${JSON.stringify(this.received.slice(0, 200))}`);
      await Promise.race([once(this.socket, 'data'), this.gone]);
    }
    return this.received;
  }
}

/** The head of a request, with its empty line. */
export function head(method: string, target: string, headers: Readonly<Record<string, string | number>> = {}): string {
  return [`${method} ${target} HTTP/1.1`, ...Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`), '', ''].join(
    '\r\n',
  );
}

import { once } from 'node:events';
import { connect } from 'node:net';
import type { HttpAnswer } from '../api-contract.js';

/** Sends raw bytes to a server, and reads the first response until the connection ends. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<HttpAnswer> {
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => received.push(chunk));
  socket.on('error', () => undefined); // bytes sent after the response are refused with a reset
  await once(socket, 'connect');
  socket.write(bytes);
  await once(socket, 'close');
  return answerOf(Buffer.concat(received).toString());
}

/** A request in HTTP/1.1 syntax, for a separate connection. */
export function rawRequest(method: string, target: string, headers: Readonly<Record<string, string>> = {}, body = ''): string {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...(body && { 'Content-Length': String(Buffer.byteLength(body)) }), ...headers });
  return [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n');
}

function answerOf(received: string): HttpAnswer {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { status: Number(statusLine.split(' ')[1]), headers, text: rest.join('\r\n\r\n') };
}

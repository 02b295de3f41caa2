import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

/** The received part of a file, downloaded over its own connection. */
export interface Download {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** The last chunk arrived: the file is complete. */
  readonly isComplete: boolean;
  readonly digest: string | undefined;
  /** The digest of the received bytes. */
  readonly digestOfText: string;
}

export async function startDownload(url: string, token: string): Promise<IncomingMessage> {
  const sent = request(url, { agent: false, headers: { authorization: `Bearer ${token}` } });
  sent.on('error', () => undefined);
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.on('error', () => undefined); // a truncated file
  return response;
}

export async function finishDownload(response: IncomingMessage): Promise<Download> {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (!response.closed) await new Promise((resolve) => response.once('close', resolve));
  const bytes = Buffer.concat(chunks);
  return {
    status: response.statusCode,
    headers: response.headers,
    text: bytes.toString(),
    isComplete: response.complete,
    digest: response.trailers['content-digest'],
    digestOfText: `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
  };
}

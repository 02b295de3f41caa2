import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

const DIGEST = 'Content-Digest';

/** For the documentation of routes that answer such a file. */
export const STREAMED_FILE_HEADERS = {
  'Content-Disposition': 'The name of the file.',
  Trailer: `Announces the trailer \`${DIGEST}\` after the last byte: the SHA-256 of the file (RFC 9530). If it is missing or does not match, the file is incomplete.`,
};

/**
 * A file that is written while it is sent. Its head leaves before anybody knows whether it will come to its end, so what
 * tells a whole one from one that was cut off comes last: a trailer with the digest of all of it (RFC 9530). A file that
 * fails half-way, or that `signal` ends, ends without the closing chunk, too, which every HTTP client takes for an error.
 */
export function streamedFile(
  reply: FastifyReply,
  parts: AsyncIterable<string>,
  { type, name }: { readonly type: string; readonly name: string },
  signal?: AbortSignal,
): StreamableFile {
  const hash = createHash('sha256');
  // HTTP/1.0 knows neither chunks nor trailers: such a client reads up to the end of the connection.
  if (reply.request.raw.httpVersion !== '1.0') void reply.trailer(DIGEST, async () => `sha-256=:${hash.digest('base64')}:`);
  return new StreamableFile(Readable.from(hashed(parts, hash), { objectMode: false, ...(signal && { signal }) }), {
    type,
    disposition: `attachment; filename="${name}"`,
  });
}

async function* hashed(parts: AsyncIterable<string>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const part of parts) {
    if (part === '') continue;
    const bytes = Buffer.from(part);
    hash.update(bytes);
    yield bytes;
    // The embedded database answers at once, and so does a fast reader's connection: without a turn of the event loop
    // in between, nobody else would be served until the file is at its end.
    await nextTurn();
  }
}

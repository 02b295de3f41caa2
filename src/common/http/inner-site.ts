import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Headers of the connection, not of the page. */
const CONNECTION_HEADERS = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/**
 * Forwards a response of an inner site that does not listen: a running server accepts no more routes, so lazily loaded
 * parts have their own.
 */
export async function answerFrom(site: FastifyInstance, { url, headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const page = await site.inject({ method: 'GET', url, headers });
  if (page.statusCode === 404) {
    reply.callNotFound();
    return reply;
  }
  // Keeps the code and status of the refusal, from which it becomes an ordinary problem.
  if (page.statusCode >= 400) throw Object.assign(new Error('The site refuses the request'), page.json<object>());
  // In addition to this server's own `Vary`.
  if (reply.hasHeader('vary') && page.headers.vary) page.headers.vary = `${String(reply.getHeader('vary'))}, ${page.headers.vary}`;
  for (const [name, value] of Object.entries(page.headers)) if (!CONNECTION_HEADERS.has(name)) void reply.header(name, value);
  return reply.status(page.statusCode).send(page.rawPayload);
}

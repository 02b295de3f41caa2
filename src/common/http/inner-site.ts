import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Of the connection, not of the page. */
const CONNECTION_HEADERS = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);

/** Gives the answer of a site that listens nowhere: a server that is running takes no more routes, so what it loads late has its own. */
export async function answerFrom(site: FastifyInstance, { url, headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const page = await site.inject({ method: 'GET', url, headers });
  if (page.statusCode === 404) {
    reply.callNotFound();
    return reply;
  }
  // With the code and status of the refusal, from which it becomes a problem like any other.
  if (page.statusCode >= 400) throw Object.assign(new Error('The site refuses the request'), page.json<object>());
  // Beside what this server itself varies by.
  if (reply.hasHeader('vary') && page.headers.vary) page.headers.vary = `${String(reply.getHeader('vary'))}, ${page.headers.vary}`;
  for (const [name, value] of Object.entries(page.headers)) if (!CONNECTION_HEADERS.has(name)) void reply.header(name, value);
  return reply.status(page.statusCode).send(page.rawPayload);
}

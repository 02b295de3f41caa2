import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger as Pino } from 'pino';
import type { Metrics } from '../metrics.js';

/** Nginx's number for a client that closes the connection before it is answered. No client ever sees it. */
const CLIENT_CLOSED_REQUEST = 499;
const PATH_LENGTH_MAX = 256;

/** One line and one measurement for each answer. The query string stays out: what people search for is theirs. */
export function requestLog(pino: Pino, metrics: Metrics) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const route = request.routeOptions.url ?? 'unmatched';
    const status = reply.raw.headersSent ? reply.statusCode : CLIENT_CLOSED_REQUEST;
    metrics.requestDuration.observe({ method: request.method, route, status: String(status) }, reply.elapsedTime / 1000);
    const identity = (request as { identity?: { type: string; id: string } }).identity;
    pino[status >= 500 ? 'error' : 'info'](
      {
        requestId: request.id,
        method: request.method,
        path: cut(request.url.split('?', 1)[0] ?? ''),
        route,
        status,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        ip: request.clientAddress,
        ...(identity && { callerType: identity.type, callerId: identity.id }),
      },
      'request',
    );
  };
}

function cut(path: string): string {
  return path.length > PATH_LENGTH_MAX ? `${path.slice(0, PATH_LENGTH_MAX)}…` : path;
}

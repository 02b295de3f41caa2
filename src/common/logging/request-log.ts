import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger as Pino } from 'pino';
import type { Metrics } from '../metrics.js';

/** One line and one measurement for each answer. The query string stays out: what people search for is theirs. */
export function requestLog(pino: Pino, metrics: Metrics) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const route = request.routeOptions.url ?? 'unmatched';
    const { statusCode } = reply;
    metrics.requestDuration.observe({ method: request.method, route, status: String(statusCode) }, reply.elapsedTime / 1000);
    const identity = (request as { identity?: { type: string; id: string } }).identity;
    pino[statusCode >= 500 ? 'error' : 'info'](
      {
        requestId: request.id,
        method: request.method,
        path: request.url.split('?', 1)[0],
        route,
        status: statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        ip: request.clientAddress,
        ...(identity && { callerType: identity.type, callerId: identity.id }),
      },
      'request',
    );
  };
}

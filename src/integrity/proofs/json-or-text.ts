import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredType } from '../../common/http/index.js';

type MediaType = 'application/json' | 'text/plain';

/** Responds with the type that the request prefers, or the first type if it does not say. */
export function answerEither(
  request: FastifyRequest,
  reply: FastifyReply,
  types: readonly [MediaType, MediaType],
  either: { json: object; text: string },
): object | string {
  void reply.header('Vary', 'Accept');
  if (preferredType(request, types) === 'application/json') return either.json;
  void reply.header('Content-Type', 'text/plain; charset=utf-8');
  return either.text;
}

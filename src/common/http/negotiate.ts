import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** The media type that a request prefers (RFC 9110, section 12.5.1); the first if it has no preference. */
export function preferredType<T extends string>(request: Pick<FastifyRequest, 'headers'>, types: readonly [T, ...T[]]): T {
  return (new Negotiator({ headers: request.headers }).mediaType([...types]) as T | undefined) ?? types[0];
}

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError, invalid } from '../common/errors/index.js';
import { headerText } from '../common/http/index.js';
import type { Caller, IdempotencyRequest } from './caller.js';
import { requestOf } from './http-context.js';

const USER_AGENT_MAX = 512;

/** The caller and the origin of the request, as a handler parameter. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) => callerOf(requestOf(context)));

export function callerOf(request: FastifyRequest): Caller {
  if (!request.identity) throw new ApiError('unauthenticated');
  const { type, id, scope, role, mentorId, sessionId } = request.identity;
  const { ip, userAgent, requestId } = originOf(request);
  const isHead = request.method === 'HEAD';
  const asked = { isHead, ifMatch: request.headers['if-match'], idempotency: idempotencyOf(request) };
  return { type, id, scope, role, mentorId, sessionId, ip, userAgent, requestId, ...asked };
}

/** The origin of a request, as a trail entry records it. */
export function originOf(request: FastifyRequest): { ip?: string; userAgent?: string; requestId: string } {
  const userAgent = request.headers['user-agent'];
  return { ip: request.clientAddress, userAgent: userAgent ? cut(headerText(userAgent), USER_AGENT_MAX) : undefined, requestId: request.id };
}

function idempotencyOf(request: FastifyRequest): IdempotencyRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw invalid({ field: 'Idempotency-Key', message: 'must be 1 to 255 visible ASCII characters' });
  }
  return { key, content: [request.method, request.url.split('?', 1)[0], request.body] };
}

/** Counted in code points. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : [...text].slice(0, max).join('');
}

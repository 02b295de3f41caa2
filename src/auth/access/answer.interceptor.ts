import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { invalid } from '../../common/errors/index.js';
import { etagOf, isKnown } from '../../common/http/index.js';
import { endpointOf } from './endpoint.decorator.js';

const ROUTE_ARGUMENTS = '__routeArguments__';
const BODY_ARGUMENT = /^3:/;
const QUERY_ARGUMENT = /^4:/;

/** What an endpoint promises of its answers: `ETag` and 304, `Location`; and that parameters and bodies nobody reads are refused. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = endpointOf(context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (!reads(context, QUERY_ARGUMENT)) refuseParameters(request);
    if (!reads(context, BODY_ARGUMENT)) refuseBody(request);
    if (!endpoint?.versioned && !endpoint?.location) return next.handle();
    return next.handle().pipe(
      map((answer: object) => {
        if (endpoint.location) void reply.header('Location', endpoint.location(answer as never));
        if (!endpoint.versioned) return answer;
        const etag = etagOf(typeof endpoint.versioned === 'function' ? endpoint.versioned(answer as never) : answer);
        void reply.header('ETag', etag);
        if (request.method !== 'GET' || !isKnown(request.headers['if-none-match'], etag)) return answer;
        void reply.status(304);
        return undefined;
      }),
    );
  }
}

function reads(context: ExecutionContext, argument: RegExp): boolean {
  const handlerArguments = Reflect.getMetadata(ROUTE_ARGUMENTS, context.getClass(), context.getHandler().name) as Record<string, unknown> | undefined;
  return Object.keys(handlerArguments ?? {}).some((key) => argument.test(key));
}

function refuseParameters(request: FastifyRequest): void {
  const names = Object.keys(request.query as object);
  if (names.length > 0) throw invalid(...names.map((field) => ({ field, message: 'is not known here; this route takes no parameters' })));
}

/** An empty object says as little as no body at all. */
function refuseBody({ body }: FastifyRequest): void {
  if (body === undefined) return;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid({ field: 'body', message: 'must be empty; this route takes none' });
  const names = Object.keys(body);
  if (names.length > 0) throw invalid(...names.map((field) => ({ field, message: 'is not known here; this route takes no body' })));
}

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError, invalid } from '../../common/errors/index.js';
import { refuseUndecodable } from '../../common/http/index.js';
import { inputOf } from './handler-input.js';
import { requestOf } from './http-context.js';

interface Route {
  readonly readsBody: boolean;
  readonly readsQuery: boolean;
}

/** Refuses what no text can be made of, and parameters and bodies that the handler of a route does not read: what is not known is not passed over in silence. */
@Injectable()
export class UnreadInputGuard implements CanActivate {
  private readonly routes = new WeakMap<object, Route>();

  canActivate(context: ExecutionContext): boolean {
    const request = requestOf(context);
    // The door has not seen it: EveryRouteStatesItsAccess has stopped the start before this can be; if it ever is, nobody gets in.
    if (!request.endpoint) throw new ApiError('forbidden');
    const { readsBody, readsQuery } = this.routeOf(context);
    refuseUndecodable(request.url);
    if (!readsQuery) refuseParameters(request);
    if (!readsBody) refuseBody(request);
    return true;
  }

  private routeOf(context: ExecutionContext): Route {
    const handler = context.getHandler();
    const known = this.routes.get(handler);
    if (known) return known;
    const route = inputOf(context.getClass(), handler.name);
    this.routes.set(handler, route);
    return route;
  }
}

function refuseParameters(request: FastifyRequest): void {
  const names = Object.keys(request.query as object);
  if (names.length > 0) throw invalid(...names.map((field) => ({ field, message: 'is unknown; this route takes no parameters' })));
}

/** An empty object says as little as no body at all. */
function refuseBody({ body }: FastifyRequest): void {
  if (body === undefined) return;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid({ field: 'body', message: 'must be empty; this route takes no body' });
  const names = Object.keys(body);
  if (names.length > 0) throw invalid(...names.map((field) => ({ field, message: 'is unknown; this route takes no body' })));
}

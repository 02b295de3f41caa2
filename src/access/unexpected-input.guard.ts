import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError, invalid } from '../common/errors/index.js';
import { refuseUndecodable } from '../common/http/index.js';
import { inputOf } from './handler-input.js';
import { requestOf } from './http-context.js';

interface Route {
  readonly readsBody: boolean;
  readonly readsQuery: boolean;
}

/** Refuses undecodable query strings, and parameters and bodies that the route's handler does not read: unknown input is never ignored. */
@Injectable()
export class UnexpectedInputGuard implements CanActivate {
  private readonly routes = new WeakMap<object, Route>();

  canActivate(context: ExecutionContext): boolean {
    const request = requestOf(context);
    // The door has not checked this request. EveryRouteStatesItsAccess prevents that at start; should it happen anyway, nobody gets in.
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

/** An empty object counts as no body. */
function refuseBody({ body }: FastifyRequest): void {
  if (body === undefined) return;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid({ field: 'body', message: 'must be empty; this route takes no body' });
  const names = Object.keys(body);
  if (names.length > 0) throw invalid(...names.map((field) => ({ field, message: 'is unknown; this route takes no body' })));
}

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalid } from '../../common/errors/index.js';
import { refuseUndecodable } from '../../common/http/index.js';
import { endpointOf, type EndpointOptions } from './endpoint.decorator.js';
import { inputOf } from './handler-input.js';
import { requestOf } from './http-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the route promises of its answer, once the guards have let the request through. */
    endpoint?: EndpointOptions;
  }
}

interface Route {
  readonly endpoint: EndpointOptions | undefined;
  readonly readsBody: boolean;
  readonly readsQuery: boolean;
}

/** Refuses what no text can be made of, and parameters and bodies that the handler of a route does not read: what is not known is not passed over in silence. */
@Injectable()
export class UnreadInputGuard implements CanActivate {
  private readonly routes = new WeakMap<object, Route>();

  canActivate(context: ExecutionContext): boolean {
    const request = requestOf(context);
    const { endpoint, readsBody, readsQuery } = this.routeOf(context);
    refuseUndecodable(request.url);
    if (!readsQuery) refuseParameters(request);
    if (!readsBody) refuseBody(request);
    request.endpoint = endpoint;
    return true;
  }

  private routeOf(context: ExecutionContext): Route {
    const handler = context.getHandler();
    const known = this.routes.get(handler);
    if (known) return known;
    const route = { endpoint: endpointOf(handler), ...inputOf(context.getClass(), handler.name) };
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

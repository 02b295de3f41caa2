import { Injectable, type CanActivate } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, notFound } from '../common/errors/index.js';
import { AccessGuard } from './access.guard.js';
import { Access } from './access.js';
import { AuthenticationGuard } from './authentication.guard.js';
import type { MaybePromise } from './caller-directory.js';
import type { EndpointOptions } from './endpoint.decorator.js';
import { ExecutionContextHost } from './nest-internals.js';
import { RateLimitGuard } from './rate-limit.guard.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by `@Endpoint`: the handler and its options. */
    readonly handler?: object;
    readonly endpoint?: EndpointOptions;
  }

  interface FastifyRequest {
    /** What the response must carry, once the door has admitted the request. */
    endpoint?: EndpointOptions;
  }
}

/** A path without a route. Requests for such paths count against the rate limit like any other. */
class UnknownRoute {
  @Access({ who: 'anyone' })
  handle(): void {}
}
// eslint-disable-next-line @typescript-eslint/unbound-method -- never called: it only carries the access rule
const UNKNOWN = UnknownRoute.prototype.handle;

/**
 * Runs the guards that need nothing but the head of a request, before any of its body is read. Nest runs guards after Fastify has
 * read and parsed the body: a stranger could make the server do that for megabytes, only to be told 401.
 */
@Injectable()
export class Door {
  private readonly guards: readonly CanActivate[];

  constructor(authentication: AuthenticationGuard, rateLimit: RateLimitGuard, access: AccessGuard) {
    this.guards = [authentication, rateLimit, access];
  }

  /** Call it after adding the hooks that run for every response, refusals included. */
  guard(fastify: FastifyInstance): void {
    fastify.addHook('preParsing', (request, reply, _body, done) => {
      try {
        const passed = this.pass(request, reply);
        if (passed instanceof Promise) passed.then(() => done(), done);
        else done();
      } catch (refusal) {
        done(refusal as Error);
      }
    });
  }

  /** Throws for every path without a route. */
  async refuseUnknown(request: FastifyRequest, reply: FastifyReply): Promise<never> {
    await this.ask(0, new ExecutionContextHost([request, reply], UnknownRoute, UNKNOWN));
    throw notFound('Route');
  }

  private pass(request: FastifyRequest, reply: FastifyReply): MaybePromise<void> {
    if (request.is404) return this.refuseUnknown(request, reply);
    const { handler, endpoint } = request.routeOptions.config;
    // Pages that Fastify serves itself, which read no body. `UnexpectedInputGuard` stops a controller's route without
    // an endpoint.
    if (!handler) return;
    request.endpoint = endpoint;
    return this.ask(0, new ExecutionContextHost([request, reply], undefined, handler as () => void));
  }

  /** In order, and without a promise if a guard returns synchronously. */
  private ask(first: number, context: ExecutionContextHost): MaybePromise<void> {
    for (let index = first; index < this.guards.length; index++) {
      const verdict = this.guards[index]?.canActivate(context);
      if (verdict instanceof Promise) return verdict.then((passed) => this.goOn(passed, index, context));
      if (verdict !== true) throw new ApiError('forbidden');
    }
  }

  private goOn(passed: boolean, index: number, context: ExecutionContextHost): MaybePromise<void> {
    if (!passed) throw new ApiError('forbidden');
    return this.ask(index + 1, context);
  }
}

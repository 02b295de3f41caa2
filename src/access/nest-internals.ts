import type { PipeTransform } from '@nestjs/common';
import { PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';

/**
 * What we assume of NestJS 12.5 beyond its documentation. `nest-internals.spec.ts` fails if one of these no longer
 * holds:
 * - A context for guards can be made of a request and a reply, of a controller's class and of its method.
 * - A handler method carries the metadata `path`.
 * - `__routeArguments__` of a controller and a method lists its arguments by "kind:position", each with its pipes, when
 *   the method's own decorators run; pipes added at that time run.
 */
export { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';

export function isRouteHandler(method: object): boolean {
  return Reflect.hasMetadata(PATH_METADATA, method);
}

interface InputArgument {
  readonly kind: 'body' | 'query';
  /** A decorator of the method may add to it. */
  readonly pipes: PipeTransform[];
}

const KINDS: Readonly<Record<string, InputArgument['kind']>> = { [RouteParamtypes.BODY]: 'body', [RouteParamtypes.QUERY]: 'query' };

/** The arguments of a handler that hold the body or the parameters of a request. */
export function inputArgumentsOf(controller: object, name: string | symbol): InputArgument[] {
  const stored = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Readonly<Record<string, { readonly pipes: PipeTransform[] }>>;
  return Object.entries(stored).flatMap(([place, { pipes }]) => {
    const kind = KINDS[place.split(':')[0] ?? ''];
    return kind ? [{ kind, pipes }] : [];
  });
}

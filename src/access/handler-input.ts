import type { PipeTransform } from '@nestjs/common';
import { RequestPipe } from '../common/validation/index.js';

/** Nest's metadata key for a handler's parameters, by kind and position. */
const ROUTE_ARGUMENTS = '__routeArguments__';
const BODY = /^3:/;
const QUERY = /^4:/;

const pipe = new RequestPipe();

function argumentsOf(controller: object, name: string | symbol): Record<string, { readonly pipes: PipeTransform[] }> {
  return (Reflect.getMetadata(ROUTE_ARGUMENTS, controller, name) ?? {}) as Record<string, { pipes: PipeTransform[] }>;
}

/**
 * Reads a handler's body and parameters into their classes. Part of `@Endpoint`, without which no route is served. A
 * global pipe would be called for every other argument too, at the cost of some promises each.
 */
export const ReadInput: MethodDecorator = (target, name) => {
  for (const [kind, { pipes }] of Object.entries(argumentsOf(target.constructor, name))) {
    if (BODY.test(kind) || QUERY.test(kind)) pipes.push(pipe);
  }
};

/** The parts of a request that a handler reads. */
export function inputOf(controller: object, name: string): { readonly readsBody: boolean; readonly readsQuery: boolean } {
  const kinds = Object.keys(argumentsOf(controller, name));
  return { readsBody: kinds.some((kind) => BODY.test(kind)), readsQuery: kinds.some((kind) => QUERY.test(kind)) };
}

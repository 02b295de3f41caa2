import type { PipeTransform } from '@nestjs/common';
import { RequestPipe } from '../../common/validation/index.js';

/** Under which Nest notes the parameters of a handler, by their kind and place. */
const ROUTE_ARGUMENTS = '__routeArguments__';
const BODY = /^3:/;
const QUERY = /^4:/;

const pipe = new RequestPipe();

function argumentsOf(controller: object, name: string | symbol): Record<string, { readonly pipes: PipeTransform[] }> {
  return (Reflect.getMetadata(ROUTE_ARGUMENTS, controller, name) ?? {}) as Record<string, { pipes: PipeTransform[] }>;
}

/**
 * Has the body and the parameters of a handler read into their classes. Part of `@Endpoint`, without which no route is served. As
 * a pipe of the application it would be asked about every other argument too, at the price of some promises for each.
 */
export const ReadInput: MethodDecorator = (target, name) => {
  for (const [kind, { pipes }] of Object.entries(argumentsOf(target.constructor, name))) {
    if (BODY.test(kind) || QUERY.test(kind)) pipes.push(pipe);
  }
};

/** What of a request a handler reads. */
export function inputOf(controller: object, name: string): { readonly readsBody: boolean; readonly readsQuery: boolean } {
  const kinds = Object.keys(argumentsOf(controller, name));
  return { readsBody: kinds.some((kind) => BODY.test(kind)), readsQuery: kinds.some((kind) => QUERY.test(kind)) };
}

import { RequestPipe } from '../common/validation/index.js';
import { inputArgumentsOf } from './nest-internals.js';

const pipe = new RequestPipe();

/**
 * Reads a handler's body and parameters into their classes. Part of `@Endpoint`, without which no route is served. A
 * global pipe would be called for every other argument too, at the cost of some promises each.
 */
export const ReadInput: MethodDecorator = (target, name) => {
  for (const { pipes } of inputArgumentsOf(target.constructor, name)) pipes.push(pipe);
};

/** The parts of a request that a handler reads. */
export function inputOf(controller: object, name: string): { readonly readsBody: boolean; readonly readsQuery: boolean } {
  const kinds = new Set(inputArgumentsOf(controller, name).map(({ kind }) => kind));
  return { readsBody: kinds.has('body'), readsQuery: kinds.has('query') };
}

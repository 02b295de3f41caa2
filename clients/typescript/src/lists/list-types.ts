import type { PathsWithMethod, ResponseObjectMap, SuccessResponse } from 'openapi-typescript-helpers';
import type { paths } from '../generated/schema.js';

type Get<Path extends keyof paths> = NonNullable<paths[Path]['get']>;

/** The JSON response of a GET. */
export type ListBody<Path extends keyof paths> = SuccessResponse<ResponseObjectMap<Get<Path>>, 'application/json'>;

/** The lists that take a cursor. */
export type ListPath = {
  [Path in PathsWithMethod<paths, 'get'>]: ListBody<Path> extends { readonly data: readonly unknown[] }
    ? Extract<keyof ListBody<Path>, 'nextCursor' | 'next_cursor'> extends never
      ? never
      : Path
    : never;
}[PathsWithMethod<paths, 'get'>];

export type ListEntry<Path extends ListPath> = ListBody<Path> extends { readonly data: readonly (infer Entry)[] } ? Entry : never;

/** The filters of a list, without page numbers, which are no position to continue from. */
export type ListQuery<Path extends ListPath> = Omit<NonNullable<Get<Path>['parameters']['query']>, 'page'>;

type PathParameters<Path extends ListPath> = Get<Path>['parameters']['path'];

/** The query, and the path parameters if there are any. */
export type ListArguments<Path extends ListPath> = [PathParameters<Path>] extends [undefined]
  ? [query?: ListQuery<Path>, options?: { readonly signal?: AbortSignal; readonly path?: never }]
  : [query: ListQuery<Path>, options: { readonly signal?: AbortSignal; readonly path: NonNullable<PathParameters<Path>> }];

export interface ListPage<Path extends ListPath> {
  readonly data: readonly ListEntry<Path>[];
  /** The cursor of the next page; undefined at the end of a finite list. */
  readonly nextCursor: string | undefined;
  /** The whole response. */
  readonly body: ListBody<Path>;
}

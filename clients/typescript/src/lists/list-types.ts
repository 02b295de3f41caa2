import type { PathsWithMethod, ResponseObjectMap, SuccessResponse } from 'openapi-typescript-helpers';
import type { paths } from '../generated/schema.js';

type Get<Path extends keyof paths> = NonNullable<paths[Path]['get']>;

/** What a GET answers as JSON. */
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

/** The filters of a list. A numbered page is no place to go on from. */
export type ListQuery<Path extends ListPath> = Omit<NonNullable<Get<Path>['parameters']['query']>, 'page'>;

type PathParameters<Path extends ListPath> = Get<Path>['parameters']['path'];

/** The query, and what the path is filled with where it has gaps. */
export type ListArguments<Path extends ListPath> = [PathParameters<Path>] extends [undefined]
  ? [query?: ListQuery<Path>, options?: { readonly signal?: AbortSignal; readonly path?: never }]
  : [query: ListQuery<Path>, options: { readonly signal?: AbortSignal; readonly path: NonNullable<PathParameters<Path>> }];

export interface ListPage<Path extends ListPath> {
  readonly data: readonly ListEntry<Path>[];
  /** Where to go on; undefined at the end of a list that has one. */
  readonly nextCursor: string | undefined;
  /** The whole answer. */
  readonly body: ListBody<Path>;
}

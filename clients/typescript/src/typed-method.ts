import type { MaybeOptionalInit, ParseAsResponse } from 'openapi-fetch';
import type { HttpMethod, PathsWithMethod, RequiredKeysOf, ResponseObjectMap, SuccessResponse } from 'openapi-typescript-helpers';
import type { paths } from './generated/schema.js';

/** The response to a request that was carried out. */
export interface Answer<Data> {
  readonly data: Data;
  /** The version of the response, for `If-Match`. */
  readonly etag: string | undefined;
  readonly response: Response;
}

/** Request options beyond the API's document. */
export interface SendOptions {
  /** Your own key instead of a new one, or false for none. Only POSTs that honour it carry one. */
  readonly idempotencyKey?: string | false;
  /** False: the caller decides whether to retry a failed request. */
  readonly repeat?: false;
}

/** The type parameters of openapi-fetch, so that paths, parameters and bodies are checked as there. */
export type TypedMethod<Method extends HttpMethod> = <Path extends PathsWithMethod<paths, Method>, Init extends MaybeOptionalInit<paths[Path], Method>>(
  path: Path,
  ...init: InitParameter<Init>
) => Promise<Answer<DataOf<paths[Path][Method], Init>>>;

type InitParameter<Init> = RequiredKeysOf<Init> extends never ? [init?: Init & SendOptions] : [init: Init & SendOptions];

type DataOf<Operation, Init> =
  Operation extends Record<string | number, unknown>
    ? ParseAsResponse<SuccessResponse<ResponseObjectMap<Operation>, 'application/json'>, Init> | Unchanged<Init>
    : never;

/** 304 has no data, and is only sent on request. */
type Unchanged<Init> = Init extends { readonly params: { readonly header: { readonly 'If-None-Match': string } } } ? undefined : never;

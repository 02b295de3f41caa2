/** What one error code means, wherever it is answered. */
export interface ErrorKind {
  readonly status: number;
  readonly title: string;
  /** Why a client sees it. */
  readonly meaning: string;
  /** What a client does about it. */
  readonly remedy: string;
}

const kinds = {
  validation_failed: {
    status: 400,
    title: 'The request is not valid',
    meaning: 'One or more fields, parameters or headers are missing, unknown, malformed or out of range. Nothing was written.',
    remedy: 'Correct each field that `errors` names; every message says what is allowed.',
  },
  malformed_json: {
    status: 400,
    title: 'The body is not JSON',
    meaning: 'The body could not be read as JSON in UTF-8.',
    remedy: 'Send one JSON value, encoded as UTF-8, with `Content-Type: application/json`.',
  },
  malformed_http: {
    status: 400,
    title: 'The request is not HTTP',
    meaning: 'The bytes on the connection could not be read as an HTTP request, or did not arrive in time.',
    remedy: 'Check the client or the proxy in between.',
  },
  activities_not_found: {
    status: 400,
    title: 'Activities not found',
    meaning: 'There is no entry at all that the request could answer. (The source contract asks for 400 here, not for an empty list.)',
    remedy: 'Treat it as an empty list, or use `GET /api/v1/activities`, which answers one.',
  },
  reserved_activity_type: {
    status: 400,
    title: 'This activity type is reserved',
    meaning: 'The type is one that Annals writes itself, so that nobody can forge a login or a deletion.',
    remedy: 'Choose a type of your own, such as `export-invoice`.',
  },
  unauthenticated: {
    status: 401,
    title: 'Credentials are missing or not valid',
    meaning: 'The request has no credentials, or they are malformed, forged, expired, revoked, or of a disabled user or an ended session.',
    remedy: 'Log in or refresh, and send `Authorization: Bearer …` (an access token or an API key) or `X-API-Key`.',
  },
  invalid_credentials: {
    status: 401,
    title: 'The credentials do not match',
    meaning: 'No active account has this e-mail address and password.',
    remedy: 'Check both. Too many failures lock the account for some minutes.',
  },
  invalid_refresh_token: {
    status: 401,
    title: 'The refresh token is not valid',
    meaning:
      'The token is unknown, expired, was used before, or its session has ended. A token that is used twice ends its whole session, as one of the two users may be a thief.',
    remedy: 'Log in again.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    meaning: 'The caller is known, but their role or permissions do not suffice.',
    remedy: 'Ask an OWNER for the role or permission that `detail` names.',
  },
  cross_site_request: {
    status: 403,
    title: 'The request comes from another site',
    meaning: 'A session of the dashboard is begun, renewed and ended by pages of this server alone: `Sec-Fetch-Site` or `Origin` names another one.',
    remedy:
      'Other clients send their credentials to `POST /api/v1/auth/login`. Where this is the dashboard, its proxy must pass on `Host`, or be named in `TRUST_PROXY` and send `X-Forwarded-Host`.',
  },
  signup_closed: {
    status: 403,
    title: 'Registration is closed',
    meaning: 'This server does not let strangers create organizations (`SIGNUP=closed`).',
    remedy: 'Ask an OWNER for an account.',
  },
  not_found: {
    status: 404,
    title: 'Not found',
    meaning: 'There is nothing here, or nothing that the caller may know of.',
    remedy: 'Check the address and the id.',
  },
  taken: {
    status: 409,
    title: 'Already taken',
    meaning: 'Another record has this value, which must be unique.',
    remedy: 'Choose another value for the field that `errors` names.',
  },
  last_owner: {
    status: 409,
    title: 'The last OWNER must stay',
    meaning: 'The change would leave the organization without an active user of the built-in role OWNER.',
    remedy: 'Make someone else OWNER first.',
  },
  role_in_use: {
    status: 409,
    title: 'The role is in use',
    meaning: 'Users or API keys still have this role.',
    remedy: 'Give them another role, or revoke the keys, then delete it.',
  },
  not_sealed: {
    status: 409,
    title: 'Not sealed yet',
    meaning: 'The entry has no place in the order of the trail yet. It gets one within a moment of being recorded.',
    remedy: 'Wait for the seconds that `Retry-After` gives, and ask again.',
  },
  idempotency_in_flight: {
    status: 409,
    title: 'The first request is still running',
    meaning: 'A request with the same `Idempotency-Key` has not finished yet.',
    remedy: 'Wait a moment and send the request again, with the same key.',
  },
  idempotency_answer_erased: {
    status: 409,
    title: 'The first answer was erased',
    meaning: 'A request with the same `Idempotency-Key` was carried out, but what it created has since been deleted or erased, and its answer with it.',
    remedy: 'Nothing was written again. Use a new key to create something new.',
  },
  precondition_failed: {
    status: 412,
    title: 'The resource has changed',
    meaning: 'The `If-Match` header names another version than the present one: somebody changed it since it was read.',
    remedy: 'Read it again, merge, and send the new `ETag`.',
  },
  payload_too_large: {
    status: 413,
    title: 'The body is too large',
    meaning: 'A body may have 1 MiB, a batch 8 MiB.',
    remedy: 'Send less at once.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The content type is not supported',
    meaning: 'Bodies are read as JSON only.',
    remedy: 'Send `Content-Type: application/json`.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The idempotency key was used for another request',
    meaning: 'The same `Idempotency-Key` came before with another method, path or body.',
    remedy: 'Use a new key for each new request.',
  },
  too_many_requests: {
    status: 429,
    title: 'Too many requests',
    meaning: 'The caller, or the address where nobody is signed in, has used up this minute.',
    remedy: 'Wait for the seconds that `Retry-After` gives.',
  },
  too_many_logins: {
    status: 429,
    title: 'Too many failed logins',
    meaning: 'This account or this address has failed too often. The right password is refused as well until the time is up.',
    remedy: 'Wait for the seconds that `Retry-After` gives.',
  },
  too_many_streams: {
    status: 429,
    title: 'Too many streams',
    meaning: 'The caller has as many event streams open as one caller may have on one instance.',
    remedy: 'Close a stream that is no longer read, and open the new one after the seconds that `Retry-After` gives.',
  },
  headers_too_large: {
    status: 431,
    title: 'The request headers are too large',
    meaning: 'The headers have more than 16 KiB.',
    remedy: 'Send fewer or shorter headers.',
  },
  internal_error: {
    status: 500,
    title: 'Something went wrong on our side',
    meaning: 'A fault in Annals. The log of the server has the details under the `requestId`.',
    remedy: 'Report the `requestId` to whoever runs the server.',
  },
  database_unavailable: {
    status: 503,
    title: 'The database is away',
    meaning: 'The database can not be reached or can not write at the moment. It is not known to have stored the request.',
    remedy: 'Send it again after the seconds that `Retry-After` gives; with an `Idempotency-Key`, a write can not happen twice.',
  },
  shutting_down: {
    status: 503,
    title: 'The server is stopping',
    meaning: 'This instance takes no new requests.',
    remedy: 'Send the request again after the seconds that `Retry-After` gives.',
  },
} as const satisfies Record<string, ErrorKind>;

/** Every error a client can see. A code never changes its meaning; docs/errors/ has a page for each. */
export type ErrorCode = keyof typeof kinds;
export const ERROR_CATALOGUE: Readonly<Record<ErrorCode, ErrorKind>> = kinds;
export const ERROR_CODES = Object.keys(kinds) as ErrorCode[];

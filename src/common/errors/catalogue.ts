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
    title: 'The request is invalid',
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
    meaning: 'The bytes on the connection could not be read as an HTTP request, or it repeats or lacks `Host`.',
    remedy: 'Check the client or the proxy in between.',
  },
  activities_not_found: {
    status: 400,
    title: 'Activities not found',
    meaning: 'No entry matches. (The source contract requires a 400 here, not an empty list.)',
    remedy: 'Treat it as an empty list, or use `GET /api/v1/activities`, which returns one.',
  },
  reserved_activity_type: {
    status: 400,
    title: 'This activity type is reserved',
    meaning: 'Only Annals itself writes this type, so that nobody can forge a login or a deletion.',
    remedy: 'Choose a type of your own, such as `export-invoice`.',
  },
  cursor_from_before_restore: {
    status: 400,
    title: 'The cursor is from before a restore',
    meaning:
      'The cursor or epoch was issued before the data was restored from a backup, or by another installation. Entries recorded since the backup may be missing, and their positions may now belong to other entries.',
    remedy: 'Start again without it. If you keep a copy, compare it with the current data, or rebuild it.',
  },
  unauthenticated: {
    status: 401,
    title: 'Credentials are missing or invalid',
    meaning:
      'The request has no credentials, or two different ones, or they are malformed, forged, expired or revoked, or belong to a disabled user or an ended session.',
    remedy:
      'Log in or refresh, and send `Authorization: Bearer …` (an access token or an API key) or `X-API-Key`. If both are sent, they must hold the same credential.',
  },
  invalid_credentials: {
    status: 401,
    title: 'The credentials are wrong',
    meaning: 'No active account has this e-mail address and password.',
    remedy: 'Check both. Too many failed attempts block the account for some minutes.',
  },
  invalid_refresh_token: {
    status: 401,
    title: 'The refresh token is invalid',
    meaning:
      'The token is unknown, expired or already used, or its session has ended. Using a token twice ends its whole session, because one of the two users may be a thief.',
    remedy: 'Log in again.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    meaning: 'The caller is authenticated, but lacks the required role or permission.',
    remedy: 'Ask an OWNER for the role or permission that `detail` names.',
  },
  cross_site_request: {
    status: 403,
    title: 'The request comes from another site',
    meaning: 'Only pages of this server may start, renew or end a dashboard session, and `Sec-Fetch-Site`, or `Origin` if that is missing, names another site.',
    remedy:
      'Other clients log in with `POST /api/v1/auth/login`. If this is the dashboard over plain http, its proxy must pass `Host` on, or be listed in `TRUST_PROXY` and send `X-Forwarded-Host`.',
  },
  signup_closed: {
    status: 403,
    title: 'Registration is closed',
    meaning: 'This server does not let anyone register an organization (`SIGNUP=closed`).',
    remedy: 'Ask an OWNER for an account.',
  },
  not_found: {
    status: 404,
    title: 'Not found',
    meaning: 'Nothing exists here, or the caller may not know about it.',
    remedy: 'Check the URL and the id.',
  },
  request_timeout: {
    status: 408,
    title: 'The request did not arrive in time',
    meaning:
      'The headers must arrive within 15 seconds and the body within 5 minutes, or 30 seconds without credentials, with no pause of 15 seconds. Nothing was written.',
    remedy: 'Send the request again, over a better connection or in smaller parts.',
  },
  taken: {
    status: 409,
    title: 'Already taken',
    meaning: 'Another record already has this value, which must be unique.',
    remedy: 'Choose another value for the field that `errors` names.',
  },
  external_id_taken: {
    status: 409,
    title: 'The external id belongs to something else',
    meaning: 'The organization already has an entry or a log with this external id, and it was created with other content. Nothing was written.',
    remedy: 'If it is a new one, give it an id of its own. If it is a resend, send exactly what was sent first.',
  },
  last_owner: {
    status: 409,
    title: 'The last OWNER must stay',
    meaning: 'The change would leave the organization without an active user in the built-in role OWNER.',
    remedy: 'Make someone else an OWNER first.',
  },
  role_in_use: {
    status: 409,
    title: 'The role is in use',
    meaning: 'Users or API keys still have this role.',
    remedy: 'Assign them another role or revoke the keys, then delete the role.',
  },
  limit_reached: {
    status: 409,
    title: 'There are as many as there may be',
    meaning: 'The organization has as many users, roles, API keys or webhooks as the server lets it have; `detail` says of which, and how many.',
    remedy: 'Delete or revoke what is no longer used, or ask whoever runs the server to raise the limit that `detail` names.',
  },
  not_sealed: {
    status: 409,
    title: 'Not sealed yet',
    meaning: 'The entry is not sealed yet, so it has no `seq` and no proof. Sealing usually takes less than a second.',
    remedy: 'Retry after the seconds in `Retry-After`.',
  },
  idempotency_in_flight: {
    status: 409,
    title: 'The first request is still running',
    meaning: 'A request with the same `Idempotency-Key` has not finished yet.',
    remedy: 'Wait a moment and send the request again, with the same key.',
  },
  idempotency_answer_erased: {
    status: 409,
    title: 'The stored response was erased',
    meaning: 'A request with the same `Idempotency-Key` succeeded, but what it created was later deleted or erased, together with the stored response.',
    remedy: 'Nothing was written. Use a new key to create something new.',
  },
  precondition_failed: {
    status: 412,
    title: 'The resource has changed',
    meaning: 'The `If-Match` header does not name the current version: somebody changed the resource after it was read.',
    remedy: 'Read it again, merge your change, and send the new `ETag`.',
  },
  payload_too_large: {
    status: 413,
    title: 'The body is too large',
    meaning: 'The limit is 1 MiB for a body, 8 MiB for a batch, and 64 KiB where the route needs no credentials.',
    remedy: 'Split the request.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The content type is not supported',
    meaning: 'Request bodies must be JSON, and not compressed.',
    remedy: 'Send `Content-Type: application/json`, without `Content-Encoding`.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The idempotency key was used for another request',
    meaning: 'The same `Idempotency-Key` was already sent with a different method, path or body.',
    remedy: 'Use a new key for each new request.',
  },
  too_many_requests: {
    status: 429,
    title: 'Too many requests',
    meaning: 'The caller, or the address if nobody is signed in, has reached the rate limit for this minute.',
    remedy: 'Retry after the seconds in `Retry-After`.',
  },
  too_many_logins: {
    status: 429,
    title: 'Too many failed logins',
    meaning:
      'There were too many failed logins for this account, from this browser or from this address. Until the time is up, even the right password is refused.',
    remedy:
      'Retry after the seconds in `Retry-After`, or log in from a browser or an address that logged in to this account before: each has a limit of its own.',
  },
  too_many_registrations: {
    status: 429,
    title: 'Too many registrations',
    meaning: 'This address has registered as many organizations as it may in an hour.',
    remedy: 'Retry after the seconds in `Retry-After`.',
  },
  too_many_refreshes: {
    status: 429,
    title: 'Too many refreshes',
    meaning: 'This address has refreshed as many sessions as it may in a minute. The refresh token was not used, and still works.',
    remedy: 'Retry after the seconds in `Retry-After`.',
  },
  too_many_streams: {
    status: 429,
    title: 'Too many streams',
    meaning: 'The caller already has the maximum number of event streams open on this instance.',
    remedy: 'Close a stream that is no longer read, then retry after the seconds in `Retry-After`.',
  },
  too_many_exports: {
    status: 429,
    title: 'Too many exports',
    meaning: 'The caller, or their organization, has as many exports running as are allowed at once on one instance.',
    remedy: 'Read the running ones to their end or close them, and try again after the seconds in `Retry-After`.',
  },
  headers_too_large: {
    status: 431,
    title: 'The request headers are too large',
    meaning: 'The headers exceed 16 KiB.',
    remedy: 'Send fewer or shorter headers.',
  },
  client_closed_request: {
    status: 499,
    title: 'The client has left',
    meaning: 'The client closed the connection before its request was complete. Only logs and metrics show it: there is nobody to answer.',
    remedy: 'Nothing was written. Send the request again.',
  },
  internal_error: {
    status: 500,
    title: 'Something went wrong on our side',
    meaning: "Annals has a bug or an unexpected fault. The server's log has the details under the `requestId`.",
    remedy: "Report the `requestId` to the server's operator.",
  },
  database_unavailable: {
    status: 503,
    title: 'The database is unavailable',
    meaning: 'The database is unreachable or read-only at the moment. The request may not have been stored.',
    remedy: 'Retry after the seconds in `Retry-After`, with the same `Idempotency-Key`, so that a write cannot happen twice.',
  },
  query_timeout: {
    status: 503,
    title: 'The query took too long',
    meaning: 'The query looks at too many rows, or waited too long for other long queries of the same organization. It was stopped.',
    remedy: 'Narrow it with `from` and `to`, a mentor or a type, or retry after the seconds in `Retry-After`.',
  },
  shutting_down: {
    status: 503,
    title: 'The server is stopping',
    meaning: 'This instance accepts no new requests.',
    remedy: 'Retry after the seconds in `Retry-After`.',
  },
} as const satisfies Record<string, ErrorKind>;

/** Every error a client can see. A code never changes its meaning; docs/errors/ has a page for each. */
export type ErrorCode = keyof typeof kinds;
export const ERROR_CATALOGUE: Readonly<Record<ErrorCode, ErrorKind>> = kinds;
export const ERROR_CODES = Object.keys(kinds) as ErrorCode[];

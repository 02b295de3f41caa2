// Written by `npm run client:generate` from docs/openapi.json.

/** The POSTs that honour an `Idempotency-Key`. */
export const IDEMPOTENT_POSTS: ReadonlySet<string> = new Set([
  '/api/v1/users',
  '/api/v1/roles',
  '/api/v1/api-keys',
  '/api/v1/activity-logs',
  '/api/v1/activity-logs/batch',
  '/api/v1/activities',
  '/api/v1/activities/batch',
  '/api/v1/activities/{id}/erase',
  '/api/v1/webhooks',
  '/api/v1/webhooks/{id}/replay',
]);

/** What tells of an erasure: from then on the payload of its target is nowhere. */
export const ERASURE_ACTIVITY_TYPE = 'erase-activity';

/**
 * The types of entries that Annals writes itself. Nobody can post one, so that a login or a
 * deletion in the trail is always what it says.
 */
export const RESERVED_ACTIVITY_TYPES: ReadonlySet<string> = new Set([
  'register-organization',
  'update-organization',
  'create-user',
  'update-user',
  'disable-user',
  'create-role',
  'update-role',
  'delete-role',
  'create-api-key',
  'revoke-api-key',
  'login',
  'login-failed',
  'logout',
  'change-password',
  'revoke-sessions',
  'create-activity-log',
  'update-activity-log',
  'delete-activity-log',
  'export-activity-logs',
  'export-activities',
  ERASURE_ACTIVITY_TYPE,
  'create-webhook',
  'update-webhook',
  'delete-webhook',
  'restore-backup',
]);

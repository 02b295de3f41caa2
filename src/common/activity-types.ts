/** What an entry of a type says, and the kind of thing that it is about. */
interface DescribedType {
  readonly label: string;
  readonly meaning: string;
  readonly target: string | null;
}

/**
 * Every type of entry that Annals writes. All are reserved: nobody can post one, so a login or a deletion in the trail
 * is always what it says. A type is never renamed, because it is part of sealed entries.
 */
export const ACTIVITY_TYPES = {
  'register-organization': { label: 'Organization registered', meaning: 'Somebody signed up and founded the organization.', target: 'organization' },
  'update-organization': { label: 'Organization changed', meaning: 'Its name, acronym or activity types changed.', target: 'organization' },
  'create-user': { label: 'User added', meaning: 'A person got an account.', target: 'user' },
  'update-user': { label: 'User changed', meaning: 'A person’s name, role, status or mentor id changed.', target: 'user' },
  'disable-user': { label: 'User disabled', meaning: 'A person can no longer sign in.', target: 'user' },
  'create-role': { label: 'Role added', meaning: 'A custom role was defined.', target: 'role' },
  'update-role': { label: 'Role changed', meaning: 'A custom role’s name, base or permissions changed.', target: 'role' },
  'delete-role': { label: 'Role deleted', meaning: 'A custom role that nobody held was removed.', target: 'role' },
  'create-api-key': { label: 'API key created', meaning: 'A program got a key.', target: 'api-key' },
  'revoke-api-key': { label: 'API key revoked', meaning: 'A key no longer works.', target: 'api-key' },
  login: { label: 'Signed in', meaning: 'A person signed in.', target: 'user' },
  'login-failed': { label: 'Sign-in failed', meaning: 'Somebody tried to sign in to an account and was refused.', target: 'user' },
  logout: { label: 'Signed out', meaning: 'A person signed out of a session.', target: 'user' },
  'change-password': { label: 'Password changed', meaning: 'A person changed their password.', target: 'user' },
  'revoke-sessions': { label: 'Sessions ended', meaning: 'Sessions of a person were ended before their time.', target: 'user' },
  'create-activity-log': { label: 'Mentor log recorded', meaning: 'A mentor recorded an activity.', target: 'activity-log' },
  'update-activity-log': { label: 'Mentor log corrected', meaning: 'A mentor log was corrected.', target: 'activity-log' },
  'delete-activity-log': { label: 'Mentor log deleted', meaning: 'A mentor log was deleted.', target: 'activity-log' },
  'export-activity-logs': { label: 'Mentor logs exported', meaning: 'Somebody downloaded mentor logs as a file.', target: null },
  'export-activities': { label: 'Trail exported', meaning: 'Somebody downloaded entries as a file.', target: null },
  'erase-activity': { label: 'Entry erased', meaning: 'The payload of an entry was removed for good; its proof stays valid.', target: 'activity' },
  'create-webhook': { label: 'Webhook added', meaning: 'A receiver of entries was added.', target: 'webhook' },
  'update-webhook': { label: 'Webhook changed', meaning: 'A webhook was changed, replayed or switched off.', target: 'webhook' },
  'delete-webhook': { label: 'Webhook deleted', meaning: 'A webhook was removed.', target: 'webhook' },
  'restore-backup': { label: 'Backup restored', meaning: 'The database was restored from a backup, and the trail continues from there.', target: null },
} as const satisfies Readonly<Record<string, DescribedType>>;

/** What tells of an erasure: from then on the payload of its target is nowhere. */
export const ERASURE_ACTIVITY_TYPE = 'erase-activity' satisfies ActivityType;

export type ActivityType = keyof typeof ACTIVITY_TYPES;

/** What an entry of this type is about; none if the type has no target. */
export type TargetOf<T extends ActivityType> = (typeof ACTIVITY_TYPES)[T]['target'];

export function isReserved(activityType: string): activityType is ActivityType {
  return Object.hasOwn(ACTIVITY_TYPES, activityType);
}

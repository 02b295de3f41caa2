import type { BuiltInRole, Permission } from '../session/me.js';

/** What each permission allows, in display order. */
const VERBS: readonly (readonly [Permission, string])[] = [
  ['read', 'view'],
  ['create', 'record and create'],
  ['update', 'change'],
  ['delete', 'delete and erase'],
];

const WHOSE: Readonly<Record<BuiltInRole, string>> = {
  USER: 'your own mentor logs, trail and name',
  ADMIN: 'the mentor logs, the trail and the people of the organization; you may also view its settings',
  OWNER: 'everything in the organization',
};

/** The permissions as a sentence: “You may view and change.” */
export function permissionsInWords(permissions: readonly Permission[]): string {
  const verbs = VERBS.flatMap(([permission, verb]) => (permissions.includes(permission) ? verb : []));
  if (verbs.length === 0) return 'You may only change your password.';
  return `You may ${new Intl.ListFormat('en').format(verbs)}.`;
}

/** The records that the permissions apply to. */
export function reachInWords(base: BuiltInRole): string {
  return `This applies to ${WHOSE[base]}.`;
}

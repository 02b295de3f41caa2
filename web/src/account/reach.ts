import type { BuiltInRole, Permission } from '../session/me.js';

/** What each permission allows, in display order. */
const VERBS: readonly (readonly [Permission, string])[] = [
  ['read', 'look'],
  ['create', 'record and create'],
  ['update', 'change'],
  ['delete', 'delete and erase'],
];

const WHOSE: Readonly<Record<BuiltInRole, string>> = {
  USER: 'your own mentor logs, trail and name',
  ADMIN: 'the mentor logs, the trail and the people of the organization; its settings you may look at',
  OWNER: 'everything in the organization',
};

/** The permissions as a sentence: “You may look and change.” */
export function permissionsInWords(permissions: readonly Permission[]): string {
  const verbs = VERBS.flatMap(([permission, verb]) => (permissions.includes(permission) ? verb : []));
  if (verbs.length === 0) return 'You may do nothing but change your password.';
  return `You may ${new Intl.ListFormat('en').format(verbs)}.`;
}

/** The records that the permissions apply to. */
export function reachInWords(base: BuiltInRole): string {
  return `That goes for ${WHOSE[base]}.`;
}

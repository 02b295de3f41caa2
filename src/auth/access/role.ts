/** The built-in roles, each including the ones before it. */
export const BUILT_IN_ROLES = ['USER', 'ADMIN', 'OWNER'] as const;
export type BuiltInRole = (typeof BUILT_IN_ROLES)[number];

export const PERMISSIONS = ['read', 'create', 'update', 'delete'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * What somebody may do: a built-in role, or a custom one made from it (`base`) with a part of its permissions.
 * A custom role never reaches further than its base.
 */
export interface Role {
  readonly name: string;
  readonly base: BuiltInRole;
  readonly permissions: readonly Permission[];
}

export function isBuiltInRole(name: string): name is BuiltInRole {
  return (BUILT_IN_ROLES as readonly string[]).includes(name);
}

/** A built-in role holds all four permissions. */
export function builtInRole(name: BuiltInRole): Role {
  return { name, base: name, permissions: PERMISSIONS };
}

export function reaches(role: BuiltInRole, required: BuiltInRole): boolean {
  return BUILT_IN_ROLES.indexOf(role) >= BUILT_IN_ROLES.indexOf(required);
}

/**
 * Whether the holder of one role may give another: never more than they hold themselves.
 * A lower role may be given whole, one of the same rank only with permissions that the giver has.
 */
export function mayGive(giver: Role, given: Role): boolean {
  if (!reaches(giver.base, given.base)) return false;
  return giver.base !== given.base || given.permissions.every((permission) => giver.permissions.includes(permission));
}

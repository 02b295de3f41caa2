/** The built-in roles, each including the ones before it. */
export const BUILT_IN_ROLES = ['USER', 'ADMIN', 'OWNER'] as const;
export type BuiltInRole = (typeof BUILT_IN_ROLES)[number];

export const PERMISSIONS = ['read', 'create', 'update', 'delete'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * What somebody may do: a built-in role, or a custom one based on it (`base`) with a subset of its permissions. A
 * custom role never exceeds its base.
 */
export interface Role {
  readonly name: string;
  readonly base: BuiltInRole;
  readonly permissions: readonly Permission[];
}

export function isBuiltInRole(name: string): name is BuiltInRole {
  return (BUILT_IN_ROLES as readonly string[]).includes(name);
}

/** A built-in role has all four permissions. */
export function builtInRole(name: BuiltInRole): Role {
  return { name, base: name, permissions: PERMISSIONS };
}

export function reaches(role: BuiltInRole, required: BuiltInRole): boolean {
  return BUILT_IN_ROLES.indexOf(role) >= BUILT_IN_ROLES.indexOf(required);
}

/**
 * What a role allows that the holder of another may not do, as a sentence; undefined if nothing. A higher rank does not
 * make up for a missing permission.
 */
export function excessOf(holder: Role, given: Role): string | undefined {
  if (!reaches(holder.base, given.base)) return `The role ${given.name} is based on ${given.base}; your role ${holder.name} is based only on ${holder.base}.`;
  const missing = given.permissions.filter((permission) => !holder.permissions.includes(permission)).map((permission) => `"${permission}"`);
  return missing.length > 0 ? `The role ${given.name} has ${missing.join(', ')}, which your role ${holder.name} lacks.` : undefined;
}

import type { Role } from '../access/index.js';
import type { ApiKey } from './api-key.entity.js';

/**
 * What a key may do: its role, limited to the permissions it was created with and to those that the role has now. So
 * removing a permission from a role also removes it from its keys.
 */
export function roleOfKey({ permissions }: Pick<ApiKey, 'permissions'>, role: Role): Role {
  return { ...role, permissions: role.permissions.filter((permission) => permissions === null || permissions.includes(permission)) };
}

import type { Role } from '../auth/access/index.js';
import type { ApiKey } from './api-key.entity.js';

/**
 * What a key may do: its role, with no more than the permissions it was made with, and never more than
 * the role has by now. So taking a permission from a role takes it from its keys as well.
 */
export function roleOfKey({ permissions }: Pick<ApiKey, 'permissions'>, role: Role): Role {
  return { ...role, permissions: role.permissions.filter((permission) => permissions === null || permissions.includes(permission)) };
}

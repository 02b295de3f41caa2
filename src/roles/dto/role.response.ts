import { BUILT_IN_ROLES, PERMISSIONS, type BuiltInRole, type Permission } from '../../access/index.js';
import { ApiProperty, ApiSchema } from '../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import type { CustomRole } from '../custom-role.entity.js';

@ApiSchema({ description: 'A custom role: a built-in role with a subset of its permissions.' })
export class RoleResponse {
  @ApiProperty({ description: '24 hexadecimal digits.', example: '667e56f98ada0eae284b21c9' })
  id!: string;

  @ApiProperty({ description: 'The name by which users and API keys refer to the role.', example: 'MANAGER' })
  name!: string;

  @ApiProperty({ enum: BUILT_IN_ROLES, description: 'The built-in role it is based on.', example: 'ADMIN' })
  base!: BuiltInRole;

  @ApiProperty({ enum: PERMISSIONS, isArray: true, description: 'The permissions of its base role that it keeps.', example: ['read'] })
  permissions!: Permission[];

  @ApiProperty({ format: 'date-time', description: 'Creation time.', example: '2026-03-20T14:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Time of the last change.', example: '2026-03-26T13:05:00.000Z' })
  updatedAt!: string;
}

export class RoleListResponse {
  @ApiProperty({ type: () => [RoleResponse], description: 'Custom roles, newest first.' })
  data!: RoleResponse[];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'null' }], description: 'Cursor of the next page; null on the last.', example: null })
  nextCursor!: string | null;
}

export function roleResponse(role: CustomRole): RoleResponse {
  return {
    id: role.id,
    name: role.name,
    base: role.base,
    permissions: role.permissions,
    createdAt: printTimeWithMilliseconds(role.createdAt),
    updatedAt: printTimeWithMilliseconds(role.updatedAt),
  };
}

import { BUILT_IN_ROLES, PERMISSIONS, type BuiltInRole, type Permission } from '../../auth/access/index.js';
import { ApiProperty, ApiSchema } from '../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import type { CustomRole } from '../custom-role.entity.js';

@ApiSchema({ description: 'A custom role: a built-in one with a part of its permissions.' })
export class RoleResponse {
  @ApiProperty({ description: '24 hexadecimal digits.', example: '667e56f98ada0eae284b21c9' })
  id!: string;

  @ApiProperty({ description: 'By it the role is given to users and API keys.', example: 'MANAGER' })
  name!: string;

  @ApiProperty({ enum: BUILT_IN_ROLES, description: 'The built-in role that it is made from.', example: 'ADMIN' })
  base!: BuiltInRole;

  @ApiProperty({ enum: PERMISSIONS, isArray: true, description: 'Which of the permissions of its base it keeps.', example: ['read'] })
  permissions!: Permission[];

  @ApiProperty({ format: 'date-time', description: 'When it was made.', example: '2026-03-20T14:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was last changed.', example: '2026-03-26T13:05:00.000Z' })
  updatedAt!: string;
}

export class RoleListResponse {
  @ApiProperty({ type: () => [RoleResponse], description: 'Custom roles, newest first.' })
  data!: RoleResponse[];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'null' }], description: 'Where to go on; null at the end.', example: null })
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

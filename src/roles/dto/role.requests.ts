import { BUILT_IN_ROLES, PERMISSIONS, type BuiltInRole, type Permission } from '../../access/index.js';
import { Changeable, NumberParameter, Parameter, Required, kinds } from '../../common/validation/index.js';

const name = kinds.name(64);
const base = kinds.oneOf(BUILT_IN_ROLES);
const permissions = kinds.listOf(kinds.oneOf(PERMISSIONS), 0, PERMISSIONS.length);

export class CreateRoleRequest {
  @Required(name, {
    description: 'Unique in the organization, and not the name of a built-in role; without case, width, blanks at its ends and invisible characters.',
    example: 'MANAGER',
  })
  name!: string;

  @Required(base, { description: 'The built-in role it is based on.', example: 'ADMIN' })
  base!: BuiltInRole;

  @Required(permissions, { description: 'The permissions of its base role that it keeps.', example: ['read'] })
  permissions!: Permission[];
}

/** Omitted fields keep their value. */
export class UpdateRoleRequest {
  @Changeable(name, { example: 'MANAGER' })
  name?: string;

  @Changeable(base, { example: 'ADMIN' })
  base?: BuiltInRole;

  @Changeable(permissions, { example: ['read', 'update'] })
  permissions?: Permission[];
}

export class ListRolesQuery {
  @NumberParameter(1, 100, { description: 'Maximum number of roles to return.' }, 20)
  limit!: number;

  @Parameter(kinds.cursor(), { description: 'The `nextCursor` of the previous response.' })
  cursor?: string;
}

import { ApiProperty, ApiPropertyOptional, ApiSchema } from '../../common/api-docs.js';
import { PERMISSIONS, type Caller, type Permission } from '../../access/index.js';

@ApiSchema({ description: 'The caller and their permissions.' })
export class MeResponse {
  @ApiProperty({ description: 'The id of the user or API key.', example: '667e52015767249ca5838bfa' })
  id!: string;

  @ApiPropertyOptional({ description: 'Users only. In lower case; ASCII, unless the account is older than that rule.', example: 'maria@example.com' })
  email?: string;

  @ApiProperty({ description: 'The name of the user or API key.', example: 'Maria Lopez' })
  name!: string;

  @ApiProperty({ description: 'The name of a built-in or custom role.', example: 'USER' })
  role!: string;

  @ApiProperty({ enum: PERMISSIONS, isArray: true, description: 'What the caller may currently do.', example: ['read', 'create', 'update', 'delete'] })
  permissions!: Permission[];

  @ApiProperty({ description: 'The organization.', example: '666141dbfe2a0781e76f6549' })
  orgId!: string;

  @ApiPropertyOptional({ description: 'Users only: the id their mentor logs are recorded under.', example: 'mentor_a1b2c3' })
  mentorId?: string;
}

/** A user has an e-mail address and a mentor id besides their name, an API key only a name. */
export function meResponse(caller: Caller, { email, name, mentorId }: { email?: string; name: string; mentorId?: string }): MeResponse {
  return {
    id: caller.id,
    ...(email !== undefined && { email }),
    name,
    role: caller.role.name,
    permissions: [...caller.role.permissions],
    orgId: caller.scope.organizationId,
    ...(mentorId !== undefined && { mentorId }),
  };
}

import type { Role } from '../../access/index.js';
import { ApiProperty, ApiSchema } from '../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import { USER_STATUSES, type User, type UserStatus } from '../user.entity.js';

@ApiSchema({ description: 'A person with an account.' })
export class UserResponse {
  @ApiProperty({ description: '24 hexadecimal digits; sorts by time.', example: '667e56bbd9d7b18a0c696585' })
  id!: string;

  @ApiProperty({ description: 'In lower case; ASCII, unless the account is older than that rule.', example: 'maria@example.com' })
  email!: string;

  @ApiProperty({ description: 'The display name.', example: 'Maria Lopez' })
  name!: string;

  @ApiProperty({ description: 'The name of a built-in or custom role.', example: 'USER' })
  role!: string;

  @ApiProperty({ enum: USER_STATUSES, description: 'A disabled user cannot sign in.', example: 'active' })
  status!: UserStatus;

  @ApiProperty({ description: 'The id their mentor logs are recorded under.', example: 'mentor_a1b2c3' })
  mentorId!: string;

  @ApiProperty({ description: 'The user’s organization.', example: '666141dbfe2a0781e76f6549' })
  orgId!: string;

  @ApiProperty({ format: 'date-time', description: 'When the account was created.', example: '2026-03-20T14:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Time of the last change.', example: '2026-03-26T13:05:00.000Z' })
  updatedAt!: string;
}

export class UserListResponse {
  @ApiProperty({ type: () => [UserResponse], description: 'Newest first.' })
  data!: UserResponse[];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'null' }], description: 'Cursor of the next page; null on the last.', example: null })
  nextCursor!: string | null;
}

/** Field by field, so that a new column, such as the password's hash, never appears by accident. */
export function userResponse(user: User, role: Role): UserResponse {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: role.name,
    status: user.status,
    mentorId: user.mentorId,
    orgId: user.organizationId,
    createdAt: printTimeWithMilliseconds(user.createdAt),
    updatedAt: printTimeWithMilliseconds(user.updatedAt),
  };
}

import { Changeable, NumberParameter, Parameter, Required, kinds, type Kind } from '../../common/validation/index.js';
import { USER_STATUSES, type UserStatus } from '../user.entity.js';

const name = kinds.name(200);
const role = kinds.name(64);
const ROLE_HELP = 'The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; with no permission that you do not have.';

/** The one way to ask for it; `false` would ask for nothing. */
const affirmation: Kind = {
  openapi: { type: 'boolean', enum: [true] },
  problem: (value) => (value === true ? undefined : 'must be true, or left out'),
};

export class CreateUserRequest {
  @Required(kinds.email(), { description: 'Unique across all organizations, regardless of case.', example: 'maria@example.com' })
  email!: string;

  @Required(name, { example: 'Maria Lopez' })
  name!: string;

  @Required(kinds.password(), { example: 'correct horse battery' })
  password!: string;

  @Required(role, { description: ROLE_HELP, example: 'USER' })
  role!: string;

  @Changeable(kinds.plainId(), { description: 'Unique in the organization; generated if omitted.', example: 'mentor_a1b2c3' })
  mentorId?: string;
}

/** What is left out keeps its value. */
export class UpdateUserRequest {
  @Changeable(name, { example: 'Maria Lopez' })
  name?: string;

  @Changeable(role, { description: ROLE_HELP, example: 'ADMIN' })
  role?: string;

  @Changeable(kinds.oneOf(USER_STATUSES), { description: '`disabled` ends all sessions of the user and prevents new ones.', example: 'active' })
  status?: UserStatus;

  @Changeable(kinds.plainId(), {
    description: 'Unique in the organization. Mentor logs recorded under the previous id keep it.',
    example: 'mentor_a1b2c3',
  })
  mentorId?: string;

  @Changeable(affirmation, {
    description:
      'With `"status": "disabled"`: revokes the API keys that the user made, and those made with these, each with its entry. For OWNERs with `delete`. Without it the keys go on.',
    example: true,
  })
  revokeApiKeys?: boolean;
}

export class ListUsersQuery {
  @NumberParameter(1, 100, { description: 'Maximum number of users to return.' }, 20)
  limit!: number;

  @Parameter(kinds.cursor(), { description: 'The `nextCursor` of the previous response.' })
  cursor?: string;
}

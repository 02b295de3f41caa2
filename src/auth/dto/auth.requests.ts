import { Required, kinds } from '../../common/validation/index.js';

/** Longer than any password may be; there is no other rule for a value that is only compared. */
const GIVEN_PASSWORD_MAX = 1_024;
const REFRESH_TOKEN_MAX = 512;

export class LoginRequest {
  @Required(kinds.knownEmail(), { example: 'owner@example.com' })
  email!: string;

  @Required(kinds.anyText(GIVEN_PASSWORD_MAX), { example: 'correct horse battery' })
  password!: string;
}

export class RefreshRequest {
  @Required(kinds.anyText(REFRESH_TOKEN_MAX), {
    description: 'The newest refresh token; each works once.',
    example: 'q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA',
  })
  refresh_token!: string;
}

export class LogoutRequest {
  @Required(kinds.anyText(REFRESH_TOKEN_MAX), {
    description: 'Any refresh token of the session to end.',
    example: 'q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA',
  })
  refresh_token!: string;
}

export class ChangePasswordRequest {
  @Required(kinds.anyText(GIVEN_PASSWORD_MAX), { example: 'correct horse battery' })
  currentPassword!: string;

  @Required(kinds.password(), { example: 'battery horse correct' })
  newPassword!: string;
}

export class RegisterRequest {
  @Required(kinds.name(200), { example: 'Neighbourhood Network' })
  organizationName!: string;

  @Required(kinds.email(), { description: 'Unique across all organizations, regardless of case.', example: 'founder@example.com' })
  email!: string;

  @Required(kinds.password(), { example: 'correct horse battery' })
  password!: string;

  @Required(kinds.name(200), { description: 'The name of the person who becomes OWNER.', example: 'Maria Lopez' })
  name!: string;
}

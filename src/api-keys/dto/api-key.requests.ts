import { PERMISSIONS, type Permission } from '../../access/index.js';
import { NumberParameter, Optional, Parameter, Required, kinds } from '../../common/validation/index.js';

export class CreateApiKeyRequest {
  @Required(kinds.name(200), { description: 'The purpose of the key.', example: 'Nightly export' })
  name!: string;

  @Required(kinds.name(64), {
    description: 'The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; with no permission that you do not have.',
    example: 'ADMIN',
  })
  role!: string;

  @Optional(kinds.listOf(kinds.oneOf(PERMISSIONS), 0, PERMISSIONS.length), {
    description: 'A subset of the role’s permissions; default: all of them.',
    example: ['read', 'create'],
  })
  permissions?: Permission[];

  @Optional(kinds.time(), { description: 'When it expires; default: never.', example: '2099-12-31T00:00:00Z' })
  expiresAt?: Date;
}

export class ListApiKeysQuery {
  @NumberParameter(1, 100, { description: 'Maximum number of keys to return.' }, 20)
  limit!: number;

  @Parameter(kinds.cursor(), { description: 'The `nextCursor` of the previous response.' })
  cursor?: string;
}

import { PERMISSIONS, type Permission } from '../../auth/access/index.js';
import { NumberParameter, Optional, Parameter, Required, kinds } from '../../common/validation/index.js';

export class CreateApiKeyRequest {
  @Required(kinds.text(200), { description: 'What it is for.', example: 'Nightly export' })
  name!: string;

  @Required(kinds.text(64), { description: 'The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; never more than your own.', example: 'ADMIN' })
  role!: string;

  @Optional(kinds.listOf(kinds.oneOf(PERMISSIONS), 0, PERMISSIONS.length), {
    description: 'A part of the role’s permissions; all of them if left out.',
    example: ['read', 'create'],
  })
  permissions?: Permission[];

  @Optional(kinds.time(), { description: 'When it stops working; never if left out.', example: '2099-12-31T00:00:00Z' })
  expiresAt?: Date;
}

export class ListApiKeysQuery {
  @NumberParameter(1, 100, { description: 'Keys in one answer.' }, 20)
  limit!: number;

  @Parameter(kinds.anyText(400), { description: 'The `nextCursor` of the answer before.' })
  cursor?: string;
}

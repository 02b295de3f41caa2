import { PERMISSIONS, type Permission, type Role } from '../../access/index.js';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '../../common/api-docs.js';
import { printTimeWithMilliseconds } from '../../common/text/time.js';
import type { ApiKey } from '../api-key.entity.js';
import { roleOfKey } from '../key-role.js';

@ApiSchema({ description: 'A credential for a program.' })
export class ApiKeyResponse {
  @ApiProperty({ description: '24 hexadecimal digits. The trail records the key’s actions under this id.', example: '667e56f98ada0eae284b21d4' })
  id!: string;

  @ApiProperty({ description: 'The purpose of the key.', example: 'Nightly export' })
  name!: string;

  @ApiProperty({ description: 'The name of a built-in or custom role.', example: 'ADMIN' })
  role!: string;

  @ApiProperty({ enum: PERMISSIONS, isArray: true, description: 'What the key may currently do.', example: ['read', 'create'] })
  permissions!: Permission[];

  @ApiProperty({ description: 'The first characters of the key, to tell keys apart.', example: 'annals_Jx3f' })
  hint!: string;

  @ApiPropertyOptional({ description: 'The user or API key that created it; omitted for keys from before this was kept.', example: '667e56bbd9d7b18a0c696585' })
  createdBy?: string;

  @ApiProperty({ format: 'date-time', description: 'Creation time.', example: '2026-03-20T14:30:00.000Z' })
  createdAt!: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When it expires; omitted if never.', example: '2099-12-31T00:00:00.000Z' })
  expiresAt?: string;
}

@ApiSchema({ description: 'A new key with its secret.' })
export class CreatedApiKeyResponse extends ApiKeyResponse {
  @ApiProperty({
    description: 'The key itself. It is shown only once.',
    pattern: '^annals_[A-Za-z0-9_-]{43}$',
    example: 'annals_Jx3fQ0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYk',
  })
  key!: string;
}

export class ApiKeyListResponse {
  @ApiProperty({ type: () => [ApiKeyResponse], description: 'Keys that are not revoked, newest first.' })
  data!: ApiKeyResponse[];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'null' }], description: 'Cursor of the next page; null on the last.', example: null })
  nextCursor!: string | null;
}

/** Field by field: the hash of the secret never shows. */
export function apiKeyResponse(key: ApiKey, role: Role): ApiKeyResponse {
  return {
    id: key.id,
    name: key.name,
    role: role.name,
    permissions: [...roleOfKey(key, role).permissions],
    hint: key.hint,
    ...(key.createdBy !== null && { createdBy: key.createdBy }),
    createdAt: printTimeWithMilliseconds(key.createdAt),
    ...(key.expiresAt !== null && { expiresAt: printTimeWithMilliseconds(key.expiresAt) }),
  };
}

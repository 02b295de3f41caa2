import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { CurrentCaller, Endpoint, type Caller } from '../access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { objectIdOf } from '../common/http/index.js';
import { ApiKeysService } from './api-keys.service.js';
import { CreateApiKeyRequest, ListApiKeysQuery } from './dto/api-key.requests.js';
import { ApiKeyListResponse, CreatedApiKeyResponse } from './dto/api-key.responses.js';

@Controller('api-keys')
@ApiTags('API keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Get()
  @Endpoint({
    access: { who: 'ADMIN', permission: 'read' },
    summary: 'List the API keys',
    description: 'Lists keys that are not revoked, without their secrets.',
    answer: { body: ApiKeyListResponse, description: 'Newest first.' },
    errors: ['cursor_from_before_restore'],
    nextLink: 'nextCursor',
  })
  list(@CurrentCaller() caller: Caller, @Query() query: ListApiKeysQuery): Promise<ApiKeyListResponse> {
    return this.keys.list(caller, query);
  }

  @Post()
  @Endpoint({
    access: { who: 'OWNER', permission: 'create' },
    summary: 'Create an API key',
    description: 'The response contains the key. It is stored hashed and never shown again. Send it as `Authorization: Bearer annals_…` or `X-API-Key`.',
    bodyType: CreateApiKeyRequest,
    bodyExample: { name: 'Nightly export', role: 'ADMIN', permissions: ['read', 'create'] },
    answer: { status: 201, body: CreatedApiKeyResponse, description: 'The key, which is shown only once.' },
    errors: ['limit_reached'],
    location: (key: CreatedApiKeyResponse) => `/api/v1/api-keys/${key.id}`,
    idempotent: true,
  })
  create(@CurrentCaller() caller: Caller, @Body() request: CreateApiKeyRequest): Promise<CreatedApiKeyResponse> {
    return this.keys.create(caller, request);
  }

  @Delete(':id')
  @Endpoint({
    access: { who: 'OWNER', permission: 'delete' },
    summary: 'Revoke an API key',
    description: 'The key stops working on every instance within 5 seconds. Its entries stay in the trail.',
    params: { id: { description: 'The key’s id.', example: '667e56f98ada0eae284b21d4', pattern: '^[0-9a-f]{24}$' } },
    answer: { status: 204, description: 'Revoked.' },
    conditional: true,
  })
  revoke(@CurrentCaller() caller: Caller, @Param('id', objectIdOf('API key')) id: string): Promise<void> {
    return this.keys.revoke(caller, id);
  }
}

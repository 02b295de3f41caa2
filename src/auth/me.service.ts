import { Injectable } from '@nestjs/common';
import { ApiKeyRepository } from '../api-keys/index.js';
import { ApiError } from '../common/errors/index.js';
import { UserRepository } from '../users/index.js';
import type { Caller } from '../access/index.js';
import { meResponse, type MeResponse } from './dto/me.response.js';

/** Describes the caller. */
@Injectable()
export class MeService {
  constructor(
    private readonly users: UserRepository,
    private readonly apiKeys: ApiKeyRepository,
  ) {}

  async get(caller: Caller): Promise<MeResponse> {
    const { scope, id } = caller;
    const known = caller.type === 'user' ? await this.users.find(scope, id) : await this.apiKeys.find(scope, id);
    if (!known) throw new ApiError('unauthenticated');
    return meResponse(caller, known);
  }
}

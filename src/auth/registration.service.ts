import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { ApiError } from '../common/errors/index.js';
import { newObjectId } from '../common/ids.js';
import { OrganizationScope } from '../common/organization-scope.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { Passwords } from '../users/index.js';
import type { RegisterRequest } from './dto/auth.requests.js';
import type { TokensResponse } from './dto/tokens.response.js';
import { AnonymousThrottle } from './anonymous-throttle.js';
import { Founding } from './founding.js';
import { KnownDevices } from './known-devices/known-devices.js';
import { SessionsService, type Origin } from './sessions.service.js';

/** Lets a stranger make an organization of their own, where the server allows it. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly founding: Founding,
    private readonly knownDevices: KnownDevices,
    private readonly sessions: SessionsService,
    private readonly throttle: AnonymousThrottle,
    private readonly passwords: Passwords,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async register({ organizationName, email, password, name }: RegisterRequest, origin: Origin): Promise<TokensResponse> {
    if (this.settings.signup === 'closed') throw new ApiError('signup_closed');
    await this.throttle.registration(origin.ip);
    const passwordHash = await this.passwords.hash(password);
    return this.database.write(async (tx) => {
      const now = this.clock.now();
      const [scope, id] = [OrganizationScope.ofNew(now), newObjectId(now)];
      const actor = { type: 'user' as const, id, scope, ...origin };
      const owner = await this.founding.found(tx, actor, { name: organizationName, isBootstrap: false }, { id, email, name, passwordHash });
      await this.knownDevices.remember(tx, email, origin);
      return this.sessions.start(tx, actor, owner);
    });
  }
}

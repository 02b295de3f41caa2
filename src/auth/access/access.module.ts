import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RateLimits } from '../../common/limits/index.js';
import { SETTINGS, type Settings } from '../../config/index.js';
import { AccessGuard } from './access.guard.js';
import { AuthenticationGuard } from './authentication.guard.js';
import { CallerChanges } from './caller-changes.js';
import { EveryRouteStatesItsAccess } from './every-route-states-its-access.js';
import { Grants } from './grants.js';
import { JwtStrategy } from './jwt.strategy.js';
import { PresentCaller } from './present-caller.js';
import { RateLimitGuard } from './rate-limit.guard.js';
import { TokenKey } from './token-key.js';
import { UnreadInputGuard } from './unread-input.guard.js';
import { VerifiedTokens } from './verified-tokens.js';

/** The door: who calls, how often, and whether they may. The guards run in this order on every route. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: TokenKey, useFactory: (settings: Settings) => TokenKey.of(settings), inject: [SETTINGS] },
    { provide: RateLimits, useFactory: (settings: Settings) => RateLimits.open(settings), inject: [SETTINGS] },
    CallerChanges,
    VerifiedTokens,
    JwtStrategy,
    PresentCaller,
    Grants,
    EveryRouteStatesItsAccess,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: UnreadInputGuard },
  ],
  exports: [TokenKey, RateLimits, CallerChanges, PresentCaller, Grants],
})
export class AccessModule {}

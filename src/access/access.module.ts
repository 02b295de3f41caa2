import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RateLimits } from '../common/limits/index.js';
import { SharedRedis } from '../common/redis.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { AccessGuard } from './access.guard.js';
import { AuthenticationGuard } from './authentication.guard.js';
import { CallerChanges } from './caller-changes.js';
import { Door } from './door.js';
import { EveryRouteStatesItsAccess } from './every-route-states-its-access.js';
import { ExportLimits } from './export-limits.js';
import { ExportedFiles } from './exported-files.js';
import { Grants } from './grants.js';
import { JwtStrategy } from './jwt.strategy.js';
import { PresentCaller } from './present-caller.js';
import { RateLimitGuard } from './rate-limit.guard.js';
import { InstallationSecret } from './installation-secret.js';
import { UnexpectedInputGuard } from './unexpected-input.guard.js';
import { VerifiedTokens } from './verified-tokens.js';

/** The guards run at the door, in this order, on every route. Nest checks the input later. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: InstallationSecret, useFactory: (settings: Settings) => InstallationSecret.of(settings), inject: [SETTINGS] },
    { provide: RateLimits, useFactory: (settings: Settings, redis: SharedRedis) => new RateLimits(settings, redis), inject: [SETTINGS, SharedRedis] },
    CallerChanges,
    VerifiedTokens,
    JwtStrategy,
    PresentCaller,
    ExportLimits,
    ExportedFiles,
    Grants,
    EveryRouteStatesItsAccess,
    AuthenticationGuard,
    RateLimitGuard,
    AccessGuard,
    Door,
    { provide: APP_GUARD, useClass: UnexpectedInputGuard },
  ],
  exports: [InstallationSecret, RateLimits, CallerChanges, PresentCaller, Grants, Door, ExportedFiles],
})
export class AccessModule {}

import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { ApiKeysModule, ApiKeysService } from '../api-keys/index.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { RolesModule } from '../roles/index.js';
import { UsersModule } from '../users/index.js';
import { CallerDirectory, MakerKeys, InstallationSecret, UserSessions } from '../access/index.js';
import { AnonymousThrottle } from './anonymous-throttle.js';
import { UnknownLoginRepository } from './unknown-login.repository.js';
import { AuthController } from './auth.controller.js';
import { Bootstrap } from './bootstrap.js';
import { CookieSessionsController } from './cookie-sessions.controller.js';
import { CookieSessionsService } from './cookie-sessions.service.js';
import { CredentialsService } from './credentials.service.js';
import { Founding } from './founding.js';
import { KnownDeviceRepository } from './known-devices/known-device.repository.js';
import { KnownDevices } from './known-devices/known-devices.js';
import { LoginThrottle } from './login-throttle.js';
import { MeService } from './me.service.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import { RegistrationService } from './registration.service.js';
import { RememberingCallerDirectory } from './remembering-caller-directory.js';
import { SessionPurge } from './session-purge.js';
import { SessionRepository } from './session.repository.js';
import { SessionsService } from './sessions.service.js';

const jwt = JwtModule.registerAsync({
  inject: [InstallationSecret, SETTINGS],
  useFactory: (key: InstallationSecret, settings: Settings) => ({
    secret: key.secret,
    signOptions: { algorithm: 'HS256' as const, issuer: InstallationSecret.ISSUER, expiresIn: settings.accessTokenSeconds },
  }),
});

/** Signing in and staying in. Global for what it provides to the door (`CallerDirectory`) and to the users feature (`UserSessions`). */
@Global()
@Module({
  imports: [jwt, OrganizationsModule, UsersModule, RolesModule, ApiKeysModule],
  controllers: [AuthController, CookieSessionsController],
  providers: [
    SessionsService,
    CookieSessionsService,
    CredentialsService,
    RegistrationService,
    MeService,
    Founding,
    LoginThrottle,
    KnownDevices,
    KnownDeviceRepository,
    AnonymousThrottle,
    UnknownLoginRepository,
    Bootstrap,
    SessionPurge,
    SessionRepository,
    RefreshTokenRepository,
    { provide: CallerDirectory, useClass: RememberingCallerDirectory },
    { provide: UserSessions, useExisting: SessionsService },
    { provide: MakerKeys, useExisting: ApiKeysService },
  ],
  exports: [CallerDirectory, UserSessions, MakerKeys],
})
export class AuthModule {}

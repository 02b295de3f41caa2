import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { BackgroundLoop } from '../common/background-loop.js';
import { KnownDeviceRepository } from './known-devices/known-device.repository.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import { UnknownLoginRepository } from './unknown-login.repository.js';
import { SessionRepository } from './session.repository.js';

const PURGE_INTERVAL_SECONDS = 600;

/** Deletes expired sessions and tokens, which can no longer be used. */
@Injectable()
export class SessionPurge implements OnApplicationShutdown {
  private readonly purging = new BackgroundLoop('Removing expired sessions', PURGE_INTERVAL_SECONDS * 1000, () => this.purge()).start();

  constructor(
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(RefreshTokenRepository) private readonly refreshTokens: RefreshTokenRepository,
    @Inject(KnownDeviceRepository) private readonly knownDevices: KnownDeviceRepository,
    @Inject(UnknownLoginRepository) private readonly unknownLogins: UnknownLoginRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  private async purge(): Promise<void> {
    const now = this.clock.now();
    while ((await this.refreshTokens.purge(now)) > 0);
    while ((await this.sessions.purge(now)) > 0);
    while ((await this.knownDevices.purge(now)) > 0);
    while ((await this.unknownLogins.purge(now)) > 0);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.purging.stop();
  }
}

import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CertainTime } from '../common/certain-time.js';
import { Clock } from '../common/clock.js';
import { Purge } from '../common/purge.js';
import { Database } from '../database/index.js';
import { KnownDeviceRepository } from './known-devices/known-device.repository.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import { UnknownLoginRepository } from './unknown-login.repository.js';
import { SessionRepository } from './session.repository.js';

/** Deletes expired sessions and tokens, which can no longer be used. */
@Injectable()
export class SessionPurge implements OnApplicationShutdown {
  private readonly purging: Purge;

  constructor(
    @Inject(Database) database: Database,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(RefreshTokenRepository) private readonly refreshTokens: RefreshTokenRepository,
    @Inject(KnownDeviceRepository) private readonly knownDevices: KnownDeviceRepository,
    @Inject(UnknownLoginRepository) private readonly unknownLogins: UnknownLoginRepository,
    @Inject(Clock) clock: Clock,
  ) {
    this.purging = new Purge('Removing expired sessions', new CertainTime(clock, database), (at) => this.remove(at));
  }

  async purge(): Promise<void> {
    await this.purging.run();
  }

  private async remove(at: Date): Promise<void> {
    while ((await this.refreshTokens.purge(at)) > 0);
    while ((await this.sessions.purge(at)) > 0);
    while ((await this.knownDevices.purge(at)) > 0);
    while ((await this.unknownLogins.purge(at)) > 0);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.purging.stop();
  }
}

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
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
    database: Database,
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokenRepository,
    private readonly knownDevices: KnownDeviceRepository,
    private readonly unknownLogins: UnknownLoginRepository,
    clock: Clock,
  ) {
    this.purging = new Purge('Removing expired sessions', new CertainTime(clock, database), (at, isStopped) => this.remove(at, isStopped));
  }

  async purge(): Promise<void> {
    await this.purging.run();
  }

  private async remove(at: Date, isStopped: () => boolean): Promise<void> {
    await this.refreshTokens.purge(at, isStopped);
    await this.sessions.purge(at, isStopped);
    await this.knownDevices.purge(at, isStopped);
    await this.unknownLogins.purge(at, isStopped);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.purging.stop();
  }
}

import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { newSecret } from '../access/index.js';
import type { Actor } from '../common/actor.js';
import { Clock } from '../common/clock.js';
import { ApiError } from '../common/errors/index.js';
import { NOBODY } from '../common/ids.js';
import { OrganizationScope } from '../common/organization-scope.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { OrganizationRepository } from '../organizations/index.js';
import { Passwords } from '../users/index.js';
import { Founding } from './founding.js';

const MADE_PASSWORD_LENGTH = 24;

/** Creates the first organization and its OWNER in an empty database, so that somebody can sign in. */
@Injectable()
export class Bootstrap implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationRepository,
    private readonly founding: Founding,
    private readonly passwords: Passwords,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.organizations.existsAny()) return;
    const { ownerEmail, ownerPassword } = this.settings.bootstrap;
    const password = ownerPassword ?? newSecret().slice(0, MADE_PASSWORD_LENGTH);
    const made = await this.make(await this.passwords.hash(password));
    if (!made || ownerPassword !== undefined) return;
    // Not through the logger: logs are stored and read by many, and this is a secret.
    process.stdout.write(`Annals created the first account: ${ownerEmail} / ${password}  (shown only once)\n`);
  }

  /** False if another instance that started at the same time was faster. */
  private async make(passwordHash: string): Promise<boolean> {
    const { organizationName, ownerEmail } = this.settings.bootstrap;
    try {
      return await this.database.write(async (tx) => {
        if (await this.organizations.existsAny(tx)) return false;
        const actor: Actor = { type: 'system', id: NOBODY, scope: OrganizationScope.ofNew(this.clock.now()) };
        await this.founding.found(tx, actor, { name: organizationName, isBootstrap: true }, { email: ownerEmail, name: 'Owner', passwordHash });
        return true;
      });
    } catch (error) {
      // Both saw an empty database; the unique e-mail address let only one of them commit.
      if (error instanceof ApiError && error.code === 'taken') return false;
      throw error;
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { ApiKeyRepository, roleOfKey } from '../api-keys/index.js';
import { Clock } from '../common/clock.js';
import { NOBODY } from '../common/ids.js';
import { OrganizationScope } from '../common/organization-scope.js';
import { OrganizationRepository } from '../organizations/index.js';
import { RoleDirectory } from '../roles/index.js';
import { UserRepository } from '../users/index.js';
import { CallerChanges, CallerDirectory, builtInRole, digestOfSecret, type AtHand, type Identity } from './access/index.js';
import { RememberedCallers, type KnownCaller } from './remembered-callers.js';
import { SessionRepository } from './session.repository.js';

/** Looks callers up in the database, and remembers them for a moment. */
@Injectable()
export class RememberingCallerDirectory extends CallerDirectory {
  private readonly remembered: RememberedCallers;
  private somebody: Identity | undefined;

  constructor(
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
    @Inject(UserRepository) private readonly users: UserRepository,
    @Inject(ApiKeyRepository) private readonly apiKeys: ApiKeyRepository,
    @Inject(RoleDirectory) private readonly roles: RoleDirectory,
    @Inject(OrganizationRepository) private readonly organizations: OrganizationRepository,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CallerChanges) changes: CallerChanges,
  ) {
    super();
    this.remembered = new RememberedCallers(changes);
  }

  bySession(sessionId: string): AtHand<Identity | undefined> {
    return this.remembered.recall(`session ${sessionId}`, this.clock.now(), () => this.findBySession(sessionId));
  }

  byApiKey(secret: string): AtHand<Identity | undefined> {
    // The digest, so that no memory of the process holds more secrets than it must.
    const hash = digestOfSecret(secret);
    return this.remembered.recall(`key ${hash}`, this.clock.now(), () => this.findBySecretHash(hash));
  }

  /** The organization of the first start is never another. Where the mentor logs are open, they are wholly so. */
  async public(): Promise<Identity> {
    if (!this.somebody) {
      const organization = await this.organizations.findBootstrap();
      if (!organization) throw new Error('There is no bootstrap organization on which callers without credentials could act');
      this.somebody = { type: 'public', id: NOBODY, scope: OrganizationScope.of(organization.id), role: builtInRole('OWNER') };
    }
    return this.somebody;
  }

  private async findBySession(id: string): Promise<KnownCaller | undefined> {
    const session = await this.sessions.find(id);
    if (!session || session.endedAt) return undefined;
    const scope = OrganizationScope.of(session.organizationId);
    const user = await this.users.find(scope, session.userId);
    if (user?.status !== 'active') return undefined;
    const role = await this.roles.resolve(scope, user.role);
    return { identity: { type: 'user', id: user.id, scope, role, mentorId: user.mentorId, sessionId: id }, goodUntil: session.expiresAt };
  }

  private async findBySecretHash(hash: string): Promise<KnownCaller | undefined> {
    const key = await this.apiKeys.findBySecretHash(hash);
    if (!key || key.revokedAt) return undefined;
    const scope = OrganizationScope.of(key.organizationId);
    const role = roleOfKey(key, await this.roles.resolve(scope, key.role));
    return { identity: { type: 'api-key', id: key.id, scope, role }, goodUntil: key.expiresAt ?? undefined };
  }
}

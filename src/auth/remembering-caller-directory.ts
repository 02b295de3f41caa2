import { Injectable } from '@nestjs/common';
import { ApiKeyRepository, roleOfKey, type ApiKey } from '../api-keys/index.js';
import { Clock } from '../common/clock.js';
import { NOBODY } from '../common/ids.js';
import { OrganizationScope } from '../common/organization-scope.js';
import { Database, type ReadContext, type Transaction } from '../database/index.js';
import { OrganizationRepository } from '../organizations/index.js';
import { RoleDirectory } from '../roles/index.js';
import { UserRepository } from '../users/index.js';
import { CallerChanges, CallerDirectory, builtInRole, digestOfSecret, type MaybePromise, type Identity } from '../access/index.js';
import { RememberedCallers, identityAt, type KnownCaller } from './remembered-callers.js';
import { SessionRepository } from './session.repository.js';

/** Looks callers up in the database, and caches them briefly. */
@Injectable()
export class RememberingCallerDirectory extends CallerDirectory {
  private readonly remembered: RememberedCallers;
  private somebody: Identity | undefined;

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly users: UserRepository,
    private readonly apiKeys: ApiKeyRepository,
    private readonly roles: RoleDirectory,
    private readonly organizations: OrganizationRepository,
    private readonly clock: Clock,
    changes: CallerChanges,
  ) {
    super();
    this.remembered = new RememberedCallers(changes);
  }

  bySession(sessionId: string): MaybePromise<Identity | undefined> {
    return this.remembered.recall(`session ${sessionId}`, this.clock.now(), () => this.findBySession(sessionId));
  }

  byApiKey(secret: string): MaybePromise<Identity | undefined> {
    // The digest, so that the process holds no more secrets in memory than necessary.
    const hash = digestOfSecret(secret);
    return this.remembered.recall(`key ${hash}`, this.clock.now(), () => this.findBySecretHash(hash));
  }

  async present(tx: Transaction, { type, id, scope, sessionId }: Identity): Promise<Identity | undefined> {
    const known = type === 'user' ? await this.findBySession(sessionId ?? '', tx) : await this.known(await this.apiKeys.find(scope, id, tx), tx);
    return identityAt(this.clock.now(), known);
  }

  /** The bootstrap organization never changes. Where mentor logs are open, they are open completely. */
  async public(): Promise<Identity> {
    if (!this.somebody) {
      const organization = await this.organizations.findBootstrap();
      if (!organization) throw new Error('There is no bootstrap organization for callers without credentials to act on');
      this.somebody = { type: 'public', id: NOBODY, scope: OrganizationScope.ofRow({ organizationId: organization.id }), role: builtInRole('OWNER') };
    }
    return this.somebody;
  }

  private async findBySession(id: string, on: ReadContext = this.database): Promise<KnownCaller | undefined> {
    const session = await this.sessions.find(id, on);
    if (!session || session.endedAt) return undefined;
    const scope = OrganizationScope.ofRow(session);
    const user = await this.users.find(scope, session.userId, on);
    if (user?.status !== 'active') return undefined;
    const role = await this.roles.resolve(scope, user.role, on);
    return { identity: { type: 'user', id: user.id, scope, role, mentorId: user.mentorId, sessionId: id }, goodUntil: session.expiresAt };
  }

  private async findBySecretHash(hash: string): Promise<KnownCaller | undefined> {
    return this.known(await this.apiKeys.findBySecretHash(hash));
  }

  private async known(key: ApiKey | null, on: ReadContext = this.database): Promise<KnownCaller | undefined> {
    if (!key || key.revokedAt) return undefined;
    const scope = OrganizationScope.ofRow(key);
    const role = roleOfKey(key, await this.roles.resolve(scope, key.role, on));
    return { identity: { type: 'api-key', id: key.id, scope, role }, goodUntil: key.expiresAt ?? undefined };
  }
}

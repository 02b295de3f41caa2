import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../common/actor.js';
import { Clock } from '../common/clock.js';
import { ApiError, type FieldError } from '../common/errors/index.js';
import { newObjectId } from '../common/ids.js';
import { Metrics } from '../common/metrics.js';
import { OrganizationScope } from '../common/organization-scope.js';
import { TrailRecorder } from '../common/trail-recorder.js';
import { Database, type Transaction } from '../database/index.js';
import { Passwords, UserRepository, type User } from '../users/index.js';
import type { ChangePasswordRequest, LoginRequest } from './dto/auth.requests.js';
import type { TokensResponse } from './dto/tokens.response.js';
import type { Caller } from '../access/index.js';
import { KnownDevices, type Place } from './known-devices/known-devices.js';
import { LoginThrottle } from './login-throttle.js';
import { UnknownLoginRepository } from './unknown-login.repository.js';
import { SessionsService, type Origin } from './sessions.service.js';

const WRONG_PASSWORD: FieldError = { field: 'currentPassword', message: 'must be the account’s current password' };
/** An entry without tags, and the line by which it waits for its seal. */
const ROWS_OF_ENTRY = 2;

/** What is done with a password: signing in, and changing it. */
@Injectable()
export class CredentialsService {
  private readonly logger = new Logger(CredentialsService.name);

  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly knownDevices: KnownDevices,
    private readonly throttle: LoginThrottle,
    private readonly trail: TrailRecorder,
    private readonly unknownLogins: UnknownLoginRepository,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** An unknown address, a wrong password and a disabled user are answered alike, and after the same time. */
  async login({ email, password }: LoginRequest, origin: Origin, device?: string): Promise<TokensResponse> {
    const place = { ip: origin.ip, device };
    return this.throttle.attempt(email, place, async () => {
      const user = await this.users.findByEmail(email);
      const matches = await this.passwords.verify(user?.passwordHash, password);
      if (!user) return this.refuseUnknown(origin);
      const actor = actorOf(user, origin);
      const tokens = matches && user.status === 'active' ? await this.startSession(user, actor, place) : undefined;
      return tokens ?? this.refuse(actor, 'failed to log in');
    });
  }

  /** Ends all other sessions: whoever knew the old password is out. */
  async changePassword(caller: Caller, { currentPassword, newPassword }: ChangePasswordRequest): Promise<void> {
    const user = await this.users.find(caller.scope, caller.id);
    if (!user) throw new ApiError('unauthenticated');
    await this.throttle.attempt(user.email, { ip: caller.ip, sessionId: caller.sessionId }, async () => {
      const matches = await this.passwords.verify(user.passwordHash, currentPassword);
      const passwordHash = matches ? await this.passwords.hash(newPassword) : undefined;
      const changed = passwordHash !== undefined && (await this.replacePassword(caller, user, passwordHash));
      if (!changed) await this.refuse(caller, 'gave a wrong password to change it', [WRONG_PASSWORD]);
    });
  }

  /** Undefined where the user was disabled, or got another password, since the password was checked. */
  private async startSession(checked: User, actor: Actor, place: Place): Promise<TokensResponse | undefined> {
    return this.database.write(async (tx) => {
      if (!(await this.isStill(tx, actor.scope, checked))) return undefined;
      await this.trail.record(tx, actor, { activityType: 'login', context: `User with id: ${actor.id} logged in`, target: { type: 'user', id: actor.id } });
      await this.knownDevices.remember(tx, checked.email, place);
      return this.sessions.start(tx, actor, checked);
    });
  }

  private async replacePassword(caller: Caller, checked: User, passwordHash: string): Promise<boolean> {
    return this.database.write(async (tx) => {
      if (!(await this.isStill(tx, caller.scope, checked))) return false;
      const { id } = checked;
      const target = { type: 'user', id } as const;
      await this.users.update(tx, caller.scope, id, { passwordHash });
      // Someone else may have signed in with the old password.
      await this.knownDevices.forget(tx, checked.email, caller);
      await this.trail.record(tx, caller, {
        activityType: 'change-password',
        context: `User with id: ${id} changed their password`,
        tags: ['password'],
        target,
        changes: { password: { changed: true } },
      });
      const sessions = await this.sessions.endAll(tx, caller.scope, id, caller.sessionId);
      if (sessions > 0) {
        const context = `Ended ${sessions} other ${sessions === 1 ? 'session' : 'sessions'} of user with id: ${id}, as the password was changed`;
        await this.trail.record(tx, caller, { activityType: 'revoke-sessions', context, target, metadata: { sessions } });
      }
      return true;
    });
  }

  private async isStill(tx: Transaction, scope: OrganizationScope, { id, passwordHash }: User): Promise<boolean> {
    const now = await this.users.lock(tx, scope, id);
    return now?.status === 'active' && now.passwordHash === passwordHash;
  }

  /** The entry is committed although the answer is a refusal. */
  private async refuse(actor: Actor, what: string, errors?: readonly FieldError[]): Promise<never> {
    this.metrics.loginsFailed.inc({ account: 'known' });
    await this.database.write((tx) =>
      this.trail.record(tx, actor, { activityType: 'login-failed', context: `User with id: ${actor.id} ${what}`, target: { type: 'user', id: actor.id } }),
    );
    throw new ApiError('invalid_credentials', errors && { errors });
  }

  /**
   * Writes as much as `refuse` does for an account that there is, in as many statements: neither the time of the answer nor a database
   * that cannot write tells which accounts there are.
   */
  private async refuseUnknown({ ip, requestId }: Origin): Promise<never> {
    const attemptedAt = this.clock.now();
    await this.database.write(async (tx) => {
      for (let row = 0; row < ROWS_OF_ENTRY; row++) await this.unknownLogins.insert(tx, { id: newObjectId(attemptedAt), attemptedAt });
    });
    this.metrics.loginsFailed.inc({ account: 'unknown' });
    // Not the address that was typed: people type their password there.
    this.logger.warn({ ip, requestId }, 'Failed login for an unknown account');
    throw new ApiError('invalid_credentials');
  }
}

function actorOf(user: User, origin: Origin): Actor {
  return { type: 'user', id: user.id, scope: OrganizationScope.ofRow(user), ...origin };
}

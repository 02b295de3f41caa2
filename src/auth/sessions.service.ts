import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { CallerChanges, InstallationSecret, UserSessions, newSecret, newUnguessableId, type Caller } from '../access/index.js';
import type { Actor } from '../common/actor.js';
import { Clock } from '../common/clock.js';
import { ApiError } from '../common/errors/index.js';
import { OrganizationScope } from '../common/organization-scope.js';
import { TrailRecorder } from '../common/trail-recorder.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database, type Transaction } from '../database/index.js';
import { UserRepository, type User } from '../users/index.js';
import type { TokensResponse } from './dto/tokens.response.js';
import { AnonymousThrottle } from './anonymous-throttle.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';
import type { Session } from './session.entity.js';
import { SessionRepository } from './session.repository.js';
import { successorOf } from './successor.js';

const DAY_MILLISECONDS = 86_400_000;
const GRACE_MILLISECONDS = 30_000;

/** From where a request comes, before it is known from whom. */
export type Origin = Pick<Actor, 'ip' | 'userAgent' | 'requestId'>;

/** Sessions and their tokens: a session is one sign-in, and the family of refresh tokens that goes on from it. */
@Injectable()
export class SessionsService extends UserSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokenRepository,
    private readonly users: UserRepository,
    private readonly callerChanges: CallerChanges,
    private readonly trail: TrailRecorder,
    private readonly throttle: AnonymousThrottle,
    private readonly installationSecret: InstallationSecret,
    private readonly jwt: JwtService,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Begins a session; the actor has proven to be the user. `tx` has locked or made them, so that they begin one session after the other. */
  async start(tx: Transaction, actor: Actor, { id: userId, organizationId }: User): Promise<TokensResponse> {
    const now = this.clock.now();
    await this.makeRoom(tx, actor, userId, now);
    const session: Session = { id: newUnguessableId(), organizationId, userId, createdAt: now, expiresAt: this.expiryFrom(now, now), endedAt: null };
    await this.sessions.insert(tx, session);
    return this.issue(tx, session, newSecret());
  }

  /**
   * Gives new tokens for a refresh token, once. A token that comes a second time has been in two hands,
   * one of which may be a thief's: its whole family ends. That is committed although the answer is a refusal.
   */
  async refresh(refreshToken: string, origin: Origin): Promise<TokensResponse> {
    return this.rotate(refreshToken, origin, null);
  }

  /**
   * The same for a token in a browser's cookie, which for 30 seconds gives its successor once more while nobody has used that. A
   * page that is left before the answer arrives leaves its browser with the old cookie, and that must not look like a theft.
   */
  async refreshCookie(refreshToken: string, origin: Origin): Promise<TokensResponse> {
    return this.rotate(refreshToken, origin, newSecret());
  }

  private async rotate(refreshToken: string, origin: Origin, salt: string | null): Promise<TokensResponse> {
    await this.throttle.refresh(origin.ip);
    const hash = this.digestOf(refreshToken);
    const tokens = await this.database.write(async (tx) => {
      const now = this.clock.now();
      const token = await this.refreshTokens.find(hash, tx);
      const session = token && (await this.sessions.lock(tx, token.sessionId));
      if (!session || session.endedAt || token.expiresAt <= now) return undefined;
      const expiresAt = this.expiryFrom(now, session.createdAt);
      if (expiresAt <= now) return undefined;
      const isFirst = await this.refreshTokens.use(tx, hash, { usedAt: now, successorSalt: salt });
      const known = isFirst || salt === null ? undefined : await this.unusedSuccessor(tx, refreshToken, now);
      if (!isFirst && known === undefined) {
        await this.endFamily(tx, session, origin, now);
        return undefined;
      }
      const user = await this.users.find(OrganizationScope.ofRow(session), session.userId, tx);
      if (user?.status !== 'active') return undefined;
      await this.sessions.extend(tx, session.id, expiresAt);
      if (known !== undefined) return this.tokensOf(session, known);
      return this.issue(tx, { ...session, expiresAt }, salt === null ? newSecret() : successorOf(refreshToken, salt));
    });
    if (!tokens) throw new ApiError('invalid_refresh_token');
    return tokens;
  }

  /** Ends the session of a refresh token. A token that is unknown or another's ends nothing, and is not told apart. */
  async logout(caller: Caller, refreshToken: string): Promise<void> {
    await this.end(refreshToken, ({ userId }) => (caller.type === 'user' && userId === caller.id ? caller : undefined));
  }

  /** The same for whoever holds the token, without an access token: it could begin new ones, so it may end them. */
  async logoutHolder(refreshToken: string, origin: Origin): Promise<void> {
    await this.end(refreshToken, (session) => userOf(session, origin));
  }

  async endAll(tx: Transaction, scope: OrganizationScope, userId: string, keepSessionId?: string): Promise<number> {
    const ended = await this.sessions.endAll(tx, scope, userId, this.clock.now(), keepSessionId);
    if (ended > 0) this.callerChanges.announce(tx);
    return ended;
  }

  private async end(refreshToken: string, actorOf: (session: Session) => Actor | undefined): Promise<void> {
    await this.database.write(async (tx) => {
      const now = this.clock.now();
      const token = await this.refreshTokens.find(this.digestOf(refreshToken), tx);
      const session = token && (await this.sessions.lock(tx, token.sessionId));
      const actor = session && !session.endedAt && session.expiresAt > now ? actorOf(session) : undefined;
      if (!session || !actor) return;
      await this.sessions.end(tx, [session.id], now);
      this.callerChanges.announce(tx);
      const { id } = actor;
      await this.trail.record(tx, actor, { activityType: 'logout', context: `User with id: ${id} logged out`, target: { type: 'user', id } });
    });
  }

  private async endFamily(tx: Transaction, session: Session, origin: Origin, now: Date): Promise<void> {
    await this.sessions.end(tx, [session.id], now);
    this.callerChanges.announce(tx);
    await this.trail.record(tx, userOf(session, origin), {
      activityType: 'revoke-sessions',
      context: `Ended a session of user with id: ${session.userId}, as one of its refresh tokens was used twice`,
      target: { type: 'user', id: session.userId },
      metadata: { sessions: 1 },
    });
  }

  /** What a token that was used a moment ago was followed by, if it may be given again. */
  private async unusedSuccessor(tx: Transaction, refreshToken: string, now: Date): Promise<string | undefined> {
    const token = await this.refreshTokens.lock(tx, this.digestOf(refreshToken));
    if (!token?.successorSalt || !token.usedAt || now.getTime() - token.usedAt.getTime() >= GRACE_MILLISECONDS) return undefined;
    const successor = successorOf(refreshToken, token.successorSalt);
    const isUnused = (await this.refreshTokens.lock(tx, this.digestOf(successor)))?.usedAt === null;
    return isUnused ? successor : undefined;
  }

  /** Nobody is refused who proves who they are: of too many sessions, those refreshed longest ago end. */
  private async makeRoom(tx: Transaction, actor: Actor, userId: string, now: Date): Promise<void> {
    const max = this.settings.max.sessions;
    if (max === 0) return;
    const tooMany = (await this.sessions.findLive(tx, actor.scope, userId, now)).slice(max - 1).map(({ id }) => id);
    if (tooMany.length === 0) return;
    await this.sessions.end(tx, tooMany, now);
    this.callerChanges.announce(tx);
    await this.trail.record(tx, actor, {
      activityType: 'revoke-sessions',
      context: `Ended ${tooMany.length} ${tooMany.length === 1 ? 'session' : 'sessions'} of user with id: ${userId}, who may have ${max}`,
      target: { type: 'user', id: userId },
      metadata: { sessions: tooMany.length },
    });
  }

  private async issue(tx: Transaction, session: Session, refreshToken: string): Promise<TokensResponse> {
    const { id: sessionId, expiresAt } = session;
    await this.refreshTokens.insert(tx, { hash: this.digestOf(refreshToken), sessionId, expiresAt, usedAt: null, successorSalt: null });
    return this.tokensOf(session, refreshToken);
  }

  private async tokensOf(session: Session, refreshToken: string): Promise<TokensResponse> {
    return {
      access_token: await this.jwt.signAsync({ sub: session.userId, sid: session.id }),
      token_type: 'Bearer',
      expires_in: this.settings.accessTokenSeconds,
      refresh_token: refreshToken,
    };
  }

  /** Keyed by the secret of the installation: whoever replaces that, perhaps as it leaked, ends every session. */
  private digestOf(refreshToken: string): string {
    return this.installationSecret.digest('refresh-token', refreshToken);
  }

  /** When what is issued now expires, in a session that began then. */
  private expiryFrom(now: Date, begun: Date): Date {
    const { refreshTokenDays, sessionDays } = this.settings;
    return new Date(Math.min(now.getTime() + refreshTokenDays * DAY_MILLISECONDS, begun.getTime() + sessionDays * DAY_MILLISECONDS));
  }
}

/** Whose session it is, as the actor of what happens to it. */
function userOf(session: Session, origin: Origin): Actor {
  return { type: 'user', id: session.userId, scope: OrganizationScope.ofRow(session), ...origin };
}

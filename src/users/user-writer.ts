import { Injectable } from '@nestjs/common';
import { CallerChanges, UserSessions, builtInRole, type Role } from '../access/index.js';
import type { Actor } from '../common/actor.js';
import { Clock } from '../common/clock.js';
import { taken } from '../common/errors/index.js';
import { newObjectId } from '../common/ids.js';
import { TrailRecorder } from '../common/trail-recorder.js';
import { isDuplicate, type Transaction } from '../database/index.js';
import { changesBetween } from '../common/changes-between.js';
import type { StorableRole } from '../roles/index.js';
import { userResponse, type UserResponse } from './dto/user.response.js';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

/** The data of a new account. */
export interface NewUser {
  readonly id?: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly mentorId?: string;
}

const FIELDS = ['email', 'name', 'role', 'status', 'mentorId'] as const;

/** Writes users with their trail entries, for any feature that has checked the permission. */
@Injectable()
export class UserWriter {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: UserSessions,
    private readonly callerChanges: CallerChanges,
    private readonly trail: TrailRecorder,
    private readonly clock: Clock,
  ) {}

  /** Adds a user to `actor`'s organization. Throws `taken` if the e-mail address or mentor id is in use. */
  async add(tx: Transaction, actor: Actor, given: NewUser, { stored, role }: StorableRole): Promise<User> {
    const now = this.clock.now();
    const { id = newObjectId(now), email, name, passwordHash, mentorId = `mentor_${id}` } = given;
    const { organizationId } = actor.scope;
    const user: User = { id, organizationId, email, name, passwordHash, role: stored, status: 'active', mentorId, createdAt: now, updatedAt: now };
    await this.refuseTaken(tx, actor, user, () => this.users.insert(tx, user));
    await this.trail.record(tx, actor, {
      activityType: 'create-user',
      context: `User with id: ${actor.id} created local user with id: ${id}`,
      target: { type: 'user', id },
      changes: changesBetween<UserResponse>({}, userResponse(user, role), FIELDS),
    });
    return user;
  }

  /** Adds the first OWNER of a new organization. */
  async addOwner(tx: Transaction, actor: Actor, given: NewUser): Promise<User> {
    return this.add(tx, actor, given, { stored: 'OWNER', role: builtInRole('OWNER') });
  }

  /** Writes the differences between two states of a user, if any. Returns the resulting state. */
  async change(tx: Transaction, actor: Actor, before: { user: User; role: Role }, after: { user: User; role: Role }): Promise<UserResponse> {
    const changes = changesBetween<UserResponse>(userResponse(before.user, before.role), userResponse(after.user, after.role), FIELDS);
    if (Object.keys(changes).length === 0) return userResponse(before.user, before.role);
    const { id, name, role, status, mentorId } = after.user;
    const updatedAt = this.clock.now();
    await this.refuseTaken(tx, actor, after.user, () => this.users.update(tx, actor.scope, id, { name, role, status, mentorId, updatedAt }));
    const disabled = before.user.status === 'active' && status === 'disabled';
    await this.trail.record(tx, actor, {
      activityType: disabled ? 'disable-user' : 'update-user',
      context: `User with id: ${actor.id} ${disabled ? 'disabled' : 'updated'} local user with id: ${id}`,
      tags: Object.keys(changes),
      target: { type: 'user', id },
      changes,
    });
    if (disabled) await this.sessions.endAll(tx, actor.scope, id);
    this.callerChanges.announce(tx);
    return userResponse({ ...after.user, updatedAt }, after.role);
  }

  /** The unique indexes decide, so that of two concurrent requests for one value only one gets it. */
  private async refuseTaken(tx: Transaction, { scope }: Actor, { id, email, mentorId }: User, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const holder = await this.users.findByEmail(email, tx);
      if (holder && holder.id !== id) throw taken('email', 'is the address of another account; choose another');
      if (await this.users.findByMentorId(scope, mentorId, tx)) throw taken('mentorId', 'is the mentor id of another user of the organization; choose another');
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import type { OrganizationScope } from '../common/organization-scope.js';
import { acrossOrganizations, Database, FOR_UPDATE, purgeInBatches, type ReadContext, type Transaction } from '../database/index.js';
import { Session } from './session.entity.js';

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Over all organizations: a signed token names the session, and the session its organization. */
  async find(id: string, on: ReadContext = this.database): Promise<Session | null> {
    return acrossOrganizations(on.manager).findOneBy(Session, { id });
  }

  /** What happens to one family of refresh tokens happens one after the other. */
  async lock(tx: Transaction, id: string): Promise<Session | null> {
    return acrossOrganizations(tx.manager).findOne(Session, { where: { id }, ...FOR_UPDATE });
  }

  /** Those that go on, the one that was refreshed last first. */
  async findLive(tx: Transaction, { organizationId }: OrganizationScope, userId: string, now: Date): Promise<Pick<Session, 'id'>[]> {
    const where = { organizationId, userId, endedAt: IsNull(), expiresAt: MoreThan(now) };
    return tx.manager.find(Session, { select: { id: true }, where, order: { expiresAt: 'DESC' } });
  }

  async insert(tx: Transaction, session: Session): Promise<void> {
    await tx.manager.insert(Session, session);
  }

  async extend(tx: Transaction, id: string, expiresAt: Date): Promise<void> {
    await acrossOrganizations(tx.manager).update(Session, { id }, { expiresAt });
  }

  async end(tx: Transaction, ids: readonly string[], at: Date): Promise<void> {
    await acrossOrganizations(tx.manager).update(Session, { id: In(ids), endedAt: IsNull() }, { endedAt: at });
  }

  /** Answers how many were still going on. */
  async endAll(tx: Transaction, { organizationId }: OrganizationScope, userId: string, at: Date, keepId = ''): Promise<number> {
    const goingOn = { organizationId, userId, endedAt: IsNull(), id: Not(keepId) };
    return (await tx.manager.update(Session, goingOn, { endedAt: at })).affected ?? 0;
  }

  /** Over all organizations: removes expired sessions. */
  async purge(before: Date, isStopped?: () => boolean): Promise<void> {
    await purgeInBatches(this.database, { entity: Session, key: 'id', where: { expiresAt: LessThan(before) } }, isStopped);
  }
}

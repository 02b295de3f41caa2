import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor.js';
import type { Transaction } from '../database/index.js';
import { OrganizationsService } from '../organizations/index.js';
import { UserWriter, type NewUser, type User } from '../users/index.js';

/** Creates an organization together with its first OWNER. */
@Injectable()
export class Founding {
  constructor(
    private readonly organizations: OrganizationsService,
    private readonly users: UserWriter,
  ) {}

  /** `actor` acts in the scope of the new organization. Throws `taken` if the e-mail address is in use. */
  async found(tx: Transaction, actor: Actor, organization: { name: string; isBootstrap: boolean }, owner: NewUser): Promise<User> {
    await this.organizations.add(tx, actor, organization);
    return this.users.addOwner(tx, actor, owner);
  }
}

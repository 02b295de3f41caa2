import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/index.js';
import type { Actor } from '../common/actor.js';
import { Clock } from '../common/clock.js';
import { invalid, notFound } from '../common/errors/index.js';
import { requireMatch } from '../common/http/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { TrailRecorder, type Changes } from '../common/trail-recorder.js';
import { Database, type ReadContext, type Transaction } from '../database/index.js';
import { changesBetween } from '../common/changes-between.js';
import { organizationResponse, type OrganizationResponse } from './dto/organization.response.js';
import type { UpdateOrganizationRequest } from './dto/update-organization.request.js';
import { DEFAULT_TIME_ZONE, type Organization } from './organization.entity.js';
import { OrganizationRepository } from './organization.repository.js';

const FIELDS = ['name', 'acronym', 'activityTypes', 'timeZone'] as const;

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationRepository,
    private readonly trail: TrailRecorder,
    private readonly clock: Clock,
  ) {}

  async get(caller: Caller, id: string): Promise<OrganizationResponse> {
    refuseAnother(caller, id);
    return organizationResponse(found(await this.organizations.find(caller.scope)));
  }

  async update(caller: Caller, id: string, request: UpdateOrganizationRequest): Promise<OrganizationResponse> {
    refuseAnother(caller, id);
    if (FIELDS.every((field) => request[field] === undefined)) throw invalid({ field: 'body', message: `must contain at least one of ${FIELDS.join(', ')}` });
    return this.database.write(async (tx) => {
      const before = found(await this.organizations.lock(tx, caller.scope));
      requireMatch(caller.ifMatch, organizationResponse(before));
      const after: Organization = {
        ...before,
        name: request.name ?? before.name,
        acronym: request.acronym === undefined ? before.acronym : request.acronym,
        activityTypes: request.activityTypes ?? before.activityTypes,
        timeZone: request.timeZone ?? before.timeZone,
        updatedAt: this.clock.now(),
      };
      const changes = changesBetween<Organization>(before, after, FIELDS);
      if (Object.keys(changes).length === 0) return organizationResponse(before);
      const { name, acronym, activityTypes, timeZone, updatedAt } = after;
      await this.organizations.update(tx, caller.scope, { name, acronym, activityTypes, timeZone, updatedAt });
      await this.trail.record(tx, caller, {
        activityType: 'update-organization',
        context: contextOf(changes, after),
        organizationId: id,
        tags: Object.keys(changes),
        target: { type: 'organization', id },
        changes,
      });
      return organizationResponse(after);
    });
  }

  /** The organization's mentor-log activity types in addition to the standard ones. */
  async addedActivityTypes(scope: OrganizationScope, on: ReadContext = this.database): Promise<string[]> {
    return found(await this.organizations.find(scope, on)).activityTypes;
  }

  /** In which days, weeks and months begin where a request names no zone. */
  async timeZone(scope: OrganizationScope): Promise<string> {
    return found(await this.organizations.find(scope)).timeZone;
  }

  /** Adds an organization without users; `actor` acts in its scope. */
  async add(tx: Transaction, actor: Actor, founded: Pick<Organization, 'name' | 'isBootstrap'>): Promise<void> {
    const [id, now] = [actor.scope.organizationId, this.clock.now()];
    await this.organizations.insert(tx, {
      id,
      ...founded,
      acronym: null,
      activityTypes: [],
      timeZone: DEFAULT_TIME_ZONE,
      lockCount: 0,
      createdAt: now,
      updatedAt: now,
    });
    await this.trail.record(tx, actor, {
      activityType: 'register-organization',
      context: `Registered organization: ${founded.name}`,
      organizationId: id,
      target: { type: 'organization', id },
      changes: { name: { from: null, to: founded.name } },
    });
  }
}

/** Another organization gets the same response as an unknown one. */
function refuseAnother(caller: Caller, id: string): void {
  if (!caller.scope.includes(id)) throw notFound('Organization');
}

function found(organization: Organization | null): Organization {
  if (!organization) throw notFound('Organization');
  return organization;
}

/** `Updated:acronym:NN3`, as in the source contract. */
function contextOf(changes: Changes, after: Organization): string {
  const fields = FIELDS.filter((field) => field in changes);
  return `Updated:${fields.map((field) => `${field}:${[after[field] ?? 'null'].flat().join(' ')}`).join(', ')}`;
}

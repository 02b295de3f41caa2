import { Injectable } from '@nestjs/common';
import { API_KEY_PREFIX, CallerChanges, Grants, MakerKeys, digestOfSecret, newSecret, type Caller } from '../access/index.js';
import { Clock } from '../common/clock.js';
import { invalid, notFound } from '../common/errors/index.js';
import { Cursors, requireMatch } from '../common/http/index.js';
import { newObjectId } from '../common/ids.js';
import { TrailRecorder, type AuditEvent } from '../common/trail-recorder.js';
import { Database, type Transaction } from '../database/index.js';
import { IdempotentWrites } from '../idempotency/index.js';
import { Quotas } from '../organizations/index.js';
import { RoleDirectory, type StorableRole } from '../roles/index.js';
import type { ApiKey } from './api-key.entity.js';
import { ApiKeyRepository } from './api-key.repository.js';
import type { CreateApiKeyRequest, ListApiKeysQuery } from './dto/api-key.requests.js';
import { apiKeyResponse, type ApiKeyListResponse, type CreatedApiKeyResponse } from './dto/api-key.responses.js';
import { roleOfKey } from './key-role.js';

const LIST = 'api-keys';
const HINT_LENGTH = API_KEY_PREFIX.length + 4;

@Injectable()
export class ApiKeysService extends MakerKeys {
  constructor(
    private readonly database: Database,
    private readonly writes: IdempotentWrites,
    private readonly keys: ApiKeyRepository,
    private readonly roles: RoleDirectory,
    private readonly quotas: Quotas,
    private readonly grants: Grants,
    private readonly callerChanges: CallerChanges,
    private readonly trail: TrailRecorder,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
  ) {
    super();
  }

  async list({ scope }: Caller, query: ListApiKeysQuery): Promise<ApiKeyListResponse> {
    const { rows, nextCursor } = await this.cursors.page(LIST, query, (limit, after) => this.keys.search(scope, limit, after));
    const stored = rows.map(({ role }) => role);
    const roleOf = await this.roles.resolveAll(scope, stored);
    const data = rows.map((key) => apiKeyResponse(key, roleOf(key.role)));
    return { data, nextCursor };
  }

  /** Answers the secret, of which only a digest is kept. */
  async create(caller: Caller, request: CreateApiKeyRequest): Promise<CreatedApiKeyResponse> {
    const { name, permissions = null, expiresAt = null } = request;
    return this.writes.once(caller, async (tx) => {
      await this.quotas.takePlace(tx, caller.scope, 'apiKeys', () => this.keys.count(tx, caller.scope));
      const now = this.clock.now();
      if (expiresAt && expiresAt <= now) throw invalid({ field: 'expiresAt', message: 'must be in the future' });
      const { stored, role } = await this.roleToGive(tx, caller, request);
      const id = newObjectId(now);
      const secret = API_KEY_PREFIX + newSecret();
      const key: ApiKey = {
        id,
        organizationId: caller.scope.organizationId,
        name,
        role: stored,
        permissions,
        secretHash: digestOfSecret(secret),
        hint: secret.slice(0, HINT_LENGTH),
        createdBy: caller.id,
        createdAt: now,
        expiresAt,
        revokedAt: null,
      };
      const answer = apiKeyResponse(key, role);
      await this.keys.insert(tx, key);
      await this.trail.record(tx, caller, {
        activityType: 'create-api-key',
        context: `Created API key: ${name}`,
        target: { type: 'api-key', id },
        changes: {
          name: { from: null, to: name },
          role: { from: null, to: role.name },
          permissions: { from: null, to: answer.permissions },
          expiresAt: { from: null, to: answer.expiresAt ?? null },
        },
      });
      return { ...answer, key: secret };
    });
  }

  async revoke(caller: Caller, id: string): Promise<void> {
    await this.database.write(async (tx) => {
      const key = await this.keys.lockUnrevoked(tx, caller.scope, id);
      if (!key) throw notFound('API key');
      requireMatch(caller.ifMatch, apiKeyResponse(key, await this.roles.resolve(caller.scope, key.role, tx)));
      await this.keys.revoke(tx, caller.scope, [id], this.clock.now());
      await this.trail.record(tx, caller, revoked(key));
      this.callerChanges.announce(tx);
    });
  }

  /** A key may have made other keys, which would otherwise stay valid. */
  async revokeAllBy(tx: Transaction, caller: Caller, userId: string): Promise<number> {
    const found = new Map<string, ApiKey>();
    for (let makers = [userId]; makers.length > 0;) {
      const made = (await this.keys.findMadeBy(tx, caller.scope, makers)).filter(({ id }) => !found.has(id));
      for (const key of made) found.set(key.id, key);
      makers = made.map(({ id }) => id);
    }
    const working = [...found.values()].filter(({ revokedAt }) => revokedAt === null);
    if (working.length === 0) return 0;
    await this.keys.revoke(
      tx,
      caller.scope,
      working.map(({ id }) => id),
      this.clock.now(),
    );
    await this.trail.recordAll(tx, caller, working.map(revoked));
    this.callerChanges.announce(tx);
    return working.length;
  }

  private async roleToGive(tx: Transaction, caller: Caller, request: CreateApiKeyRequest): Promise<StorableRole> {
    const given = await this.roles.findToGive(tx, caller.scope, request.role);
    if (!given) throw invalid({ field: 'role', message: 'must be USER, ADMIN, OWNER or the name of one of the organization’s custom roles' });
    if (request.permissions?.some((permission) => !given.role.permissions.includes(permission))) {
      const held = given.role.permissions.join(', ') || 'none';
      throw invalid({ field: 'permissions', message: `must be a subset of the permissions of the role ${given.role.name} (${held})` });
    }
    await this.grants.refuseBeyond(tx, caller, roleOfKey({ permissions: request.permissions ?? null }, given.role));
    return given;
  }
}

function revoked({ id, name }: ApiKey): AuditEvent {
  return { activityType: 'revoke-api-key', context: `Revoked API key: ${name}`, target: { type: 'api-key', id } };
}

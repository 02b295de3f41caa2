import { UnsealedEntry } from '../../src/activity-logs/trail/unsealed-entry.entity.js';
import { ApiKey } from '../../src/api-keys/api-key.entity.js';
import { RefreshToken } from '../../src/auth/refresh-token.entity.js';
import { Session } from '../../src/auth/session.entity.js';
import type { Database, OrganizationId } from '../../src/database/index.js';
import { IdempotencyRecord } from '../../src/idempotency/idempotency-record.entity.js';
import { TrailHead } from '../../src/integrity/tree/trail-head.entity.js';
import { TrailTile } from '../../src/integrity/tree/trail-tile.entity.js';
import { Organization } from '../../src/organizations/organization.entity.js';
import { CustomRole } from '../../src/roles/custom-role.entity.js';
import { User } from '../../src/users/user.entity.js';
import { WebhookDelivery } from '../../src/webhooks/deliveries/webhook-delivery.entity.js';
import { Webhook } from '../../src/webhooks/webhook.entity.js';
import { NEVER_SEALED } from './integrity/sealing.js';
import { organizationId } from './organization-id.js';
import { entityManager } from './entity-manager.js';

/** The owners of the rows. */
interface Owner {
  readonly organizationId: OrganizationId;
  readonly userId: string;
  readonly webhookId: string;
}

const BEGINNING = Date.UTC(2024, 2, 1);
const ROWS_PER_INSERT = 500;
const LATER = new Date('2100-01-01');

/** So many rows of everything that is no log and no entry: all of one organization, user and webhook, where they belong to one. Nobody can sign in with them. */
export async function crowdTables(database: Database, { organizationId: owner, userId, webhookId }: Owner, count: number): Promise<void> {
  const rows = <T extends object>(entity: new () => T, row: (index: number) => T) =>
    database.write(async (tx) => {
      for (let start = 0; start < count; start += ROWS_PER_INSERT) {
        const length = Math.min(ROWS_PER_INSERT, count - start);
        await entityManager(tx).insert(
          entity,
          Array.from({ length }, (_, index) => row(start + index)),
        );
      }
    });
  const at = (index: number) => new Date(BEGINNING + index * 60_000);

  await rows(Organization, (index) => ({
    ...{ id: organizationIdOf(index), name: `Organization ${index}`, acronym: null, activityTypes: [], isBootstrap: false, lockCount: 0 },
    ...{ timeZone: 'UTC', createdAt: at(index), updatedAt: at(index) },
  }));
  await rows(TrailHead, (index) => ({
    organizationId: organizationIdOf(index),
    treeSize: 0,
    note: '',
    sealedAt: at(index),
    leader: '',
    leaderUntil: at(index),
  }));
  await rows(TrailTile, (index) => ({ organizationId: organizationIdOf(index), level: 0, index, hashes: Buffer.alloc(32) }));
  await rows(User, (index) => ({
    ...{
      id: idOf(index),
      organizationId: owner,
      email: `crowd_${index}@example.com`,
      name: `Person ${index}`,
      passwordHash: '',
      role: 'USER',
      status: 'active' as const,
    },
    ...{ mentorId: `crowd_${index}`, createdAt: at(index), updatedAt: at(index) },
  }));
  await rows(CustomRole, (index) => ({
    ...{
      id: idOf(index),
      organizationId: owner,
      name: `CROWD_${index}`,
      nameKey: hashOf(index),
      base: 'USER' as const,
      permissions: ['read' as const],
      lockCount: 0,
    },
    ...{ createdAt: at(index), updatedAt: at(index) },
  }));
  // Revoked ones are kept, but not listed.
  await rows(ApiKey, (index) => ({
    ...{ id: idOf(index), organizationId: owner, name: `Key ${index}`, role: 'USER', permissions: null, secretHash: hashOf(index), hint: 'annals_' },
    ...{ createdBy: userId, createdAt: at(index), expiresAt: null, revokedAt: index % 4 === 0 ? null : at(index) },
  }));
  await rows(Session, (index) => ({ id: idOf(index), organizationId: owner, userId, createdAt: at(index), expiresAt: LATER, endedAt: at(index) }));
  await rows(RefreshToken, (index) => ({ hash: hashOf(index), sessionId: idOf(index), expiresAt: LATER, usedAt: null, successorSalt: null }));
  await rows(IdempotencyRecord, (index) => ({
    ...{
      id: hashOf(index),
      organizationId: owner,
      contentDigest: hashOf(index),
      attempt: idOf(index),
      state: 'answered' as const,
      answer: null,
      subjectId: idOf(index),
    },
    ...{ attemptedAt: at(index), expiresAt: LATER },
  }));
  await rows(Webhook, (index) => ({
    ...{ organizationId: owner, id: idOf(index), url: 'https://crowd.invalid/', activityTypes: [], tags: [], enabled: false, secrets: [] },
    ...{ createdAt: at(index), updatedAt: at(index), nextSeq: 0, deliveryId: null, failures: 0, failingSince: null },
    ...{ nextAttemptAt: at(index), leader: '', leaderUntil: at(index) },
  }));
  const led = { organizationId: organizationId(NEVER_SEALED), treeSize: 0, note: '', sealedAt: at(0), leader: 'another', leaderUntil: LATER };
  await database.write((tx) => entityManager(tx).insert(TrailHead, led));
  await rows(UnsealedEntry, (index) => ({
    ...{ organizationId: organizationId(NEVER_SEALED), createdAt: at(index), entryId: idOf(index), mentorId: `crowd_${index}` },
    ...{ addedType: 'check_in', addedAt: at(index), removedType: 'documentation', removedAt: at(index) },
  }));
  await rows(WebhookDelivery, (index) => ({
    ...{ organizationId: owner, id: idOf(index), webhookId, seq: index, status: 'delivered' as const, attempts: 1, lastStatusCode: 200, lastError: null },
    createdAt: new Date(), // too young to be purged
  }));
}

const organizationIdOf = (index: number) => organizationId(idOf(index));

function idOf(index: number): string {
  return `c${index.toString(16).padStart(23, '0')}`;
}

function hashOf(index: number): string {
  return `c${index.toString(16).padStart(63, '0')}`;
}

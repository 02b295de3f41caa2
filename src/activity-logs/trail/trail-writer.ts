import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor.js';
import { Clock } from '../../common/clock.js';
import { newObjectId } from '../../common/ids.js';
import { Metrics } from '../../common/metrics.js';
import { searchTextOf } from '../../common/text/words.js';
import { TrailRecorder, type AuditEvent, type CustomEvent } from '../../common/trail-recorder.js';
import type { Transaction } from '../../database/index.js';
import { payloadHashOf } from '../../merkle/index.js';
import { contentDigest } from '../../idempotency/index.js';
import { newSalt } from './new-salt.js';
import { TrailAppended } from './trail-appended.js';
import { payloadOf } from './trail-leaf.js';
import { TrailEntryRepository } from './trail-entry.repository.js';
import type { TrailEntry } from './trail-entry.entity.js';

const CONTEXT_LENGTH_MAX = 2_000;

/** The only way into the trail. */
@Injectable()
export class TrailWriter extends TrailRecorder {
  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    private readonly appended: TrailAppended,
  ) {
    super();
  }

  async record(tx: Transaction, actor: Actor, event: AuditEvent): Promise<string> {
    const entry = await this.append(tx, actor, event);
    return entry.id;
  }

  async recordAll(tx: Transaction, actor: Actor, auditEvents: readonly AuditEvent[]): Promise<string[]> {
    const entries = await this.appendAll(tx, actor, auditEvents);
    return entries.map((entry) => entry.id);
  }

  /** Like `record`, but returns the whole entry; for the events of integrators too. */
  async append(tx: Transaction, actor: Actor, event: CustomEvent): Promise<TrailEntry> {
    const [entry] = await this.appendAll(tx, actor, [event]);
    return entry as TrailEntry;
  }

  /** Many at once, in order. */
  async appendAll(tx: Transaction, actor: Actor, auditEvents: readonly CustomEvent[]): Promise<TrailEntry[]> {
    const createdAt = this.clock.now();
    const waiting = auditEvents.map((event) => ({ entry: entryOf(actor, event, createdAt), logChange: event.logChange }));
    await this.entries.insertAll(tx, waiting);
    tx.afterCommit(() => {
      this.metrics.entriesWritten.inc(waiting.length);
      this.appended.announce(actor.scope);
    });
    return waiting.map(({ entry }) => entry);
  }
}

function entryOf(actor: Actor, event: CustomEvent, createdAt: Date): TrailEntry {
  const salt = newSalt();
  const context = cut(event.context, CONTEXT_LENGTH_MAX);
  const entry: TrailEntry = {
    organizationId: actor.scope.organizationId,
    id: newObjectId(createdAt),
    seq: null,
    activityType: event.activityType,
    createdBy: event.createdBy ?? actor.id,
    aboutOrganizationId: event.organizationId ?? null,
    actorType: actor.type,
    actorId: actor.id,
    targetType: event.target?.type ?? null,
    targetId: event.target?.id ?? null,
    tags: [...new Set(event.tags)],
    createdAt,
    payloadHash: '',
    salt: salt.toString('base64'),
    erasedAt: null,
    context,
    searchText: searchTextOf(context),
    changes: asStored(event.changes),
    metadata: asStored(event.metadata),
    occurredAt: event.occurredAt ?? null,
    ip: actor.ip ?? null,
    userAgent: actor.userAgent ?? null,
    requestId: actor.requestId ?? null,
    externalId: event.externalId ?? null,
    externalDigest: event.externalId === undefined ? null : contentDigest(event),
  };
  entry.payloadHash = payloadHashOf(salt, payloadOf(entry));
  return entry;
}

/** The value that the database will return: what is hashed now must match what is verified later. */
function asStored<T>(value: T | undefined): T | null {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as T);
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = [...text];
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}

import type { Actor } from '../common/actor.js';
import { changesBetween } from '../common/changes-between.js';
import { NOBODY } from '../common/ids.js';
import { OrganizationScope } from '../common/organization-scope.js';
import type { Changes, AuditEvent } from '../common/trail-recorder.js';
import type { Webhook } from './webhook.entity.js';

const FIELDS = ['url', 'activityTypes', 'tags', 'enabled'] as const;

/** Of a URL only its origin: its path and query may hold a token by which the receiver knows its senders, and the trail is for ever. */
export function changesOf(before: Partial<Webhook>, after: Partial<Webhook>): Changes {
  const changes = changesBetween<Webhook>(before, after, FIELDS);
  if (!('url' in changes)) return changes;
  const [from, to] = [originOf(before), originOf(after)];
  return { ...changes, url: from === to ? { changed: true } : { from, to } };
}

/** What the trail says of a webhook. Of its secret only that it changed. */
export function webhookCreated(webhook: Webhook): AuditEvent {
  return auditEventOf('create-webhook', `Created webhook to: ${hostOf(webhook)}`, webhook, changesOf({}, webhook));
}

export function webhookUpdated(webhook: Webhook, changes: Changes): AuditEvent {
  return { ...auditEventOf('update-webhook', `Updated webhook to: ${hostOf(webhook)}`, webhook, changes), tags: Object.keys(changes) };
}

/** An order of its owner that changes how far it has come and nothing else of it. */
export function webhookReplayed(webhook: Webhook, fromSeq: number): AuditEvent {
  const changes: Changes = { nextSeq: { from: webhook.nextSeq, to: fromSeq } };
  return { ...auditEventOf('update-webhook', `Replayed webhook to: ${hostOf(webhook)}, from seq ${fromSeq}`, webhook, changes), tags: ['nextSeq'] };
}

export function webhookDeleted(webhook: Webhook): AuditEvent {
  return auditEventOf('delete-webhook', `Deleted webhook to: ${hostOf(webhook)}`, webhook, changesOf(webhook, {}));
}

/** Annals gives a receiver up by itself. */
export function disabledBySystem(webhook: Webhook, why: string): [Actor, AuditEvent] {
  const actor: Actor = { type: 'system', id: NOBODY, scope: OrganizationScope.ofRow(webhook) };
  const changes: Changes = { enabled: { from: true, to: false } };
  const context = `Disabled webhook to: ${hostOf(webhook)}, which ${why}`;
  return [actor, { ...auditEventOf('update-webhook', context, webhook, changes), tags: ['enabled'] }];
}

function auditEventOf(activityType: 'create-webhook' | 'update-webhook' | 'delete-webhook', context: string, { id }: Webhook, changes: Changes): AuditEvent {
  return { activityType, context, target: { type: 'webhook', id }, changes };
}

function originOf({ url }: Partial<Webhook>): string | null {
  return url === undefined ? null : new URL(url).origin;
}

function hostOf({ url }: Webhook): string {
  return new URL(url).host;
}

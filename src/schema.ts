import { MentorLog } from './activity-logs/mentor-logs/mentor-log.entity.js';
import { MentorLogCounter } from './activity-logs/mentor-logs/mentor-log-counter.entity.js';
import { TrailCounter } from './activity-logs/trail/trail-counter.entity.js';
import { TrailEntry } from './activity-logs/trail/trail-entry.entity.js';
import { UnsealedEntry } from './activity-logs/trail/unsealed-entry.entity.js';
import { TrailTag } from './activity-logs/trail/trail-tag.entity.js';
import { ApiKey } from './api-keys/api-key.entity.js';
import { KnownDevice } from './auth/known-devices/known-device.entity.js';
import { RefreshToken } from './auth/refresh-token.entity.js';
import { Session } from './auth/session.entity.js';
import { UnknownLogin } from './auth/unknown-login.entity.js';
import { IdempotencyRecord } from './idempotency/idempotency-record.entity.js';
import { StoredEpoch } from './integrity/restoring/stored-epoch.entity.js';
import { StoredSigningKey } from './integrity/signing/stored-signing-key.entity.js';
import { TrailHead } from './integrity/tree/trail-head.entity.js';
import { TrailTile } from './integrity/tree/trail-tile.entity.js';
import { Organization } from './organizations/organization.entity.js';
import { CustomRole } from './roles/custom-role.entity.js';
import { User } from './users/user.entity.js';
import { WebhookDelivery } from './webhooks/deliveries/webhook-delivery.entity.js';
import { Webhook } from './webhooks/webhook.entity.js';

/** Every table of the schema, for whoever opens a connection. */
export const entities = [
  Organization,
  User,
  CustomRole,
  ApiKey,
  Session,
  RefreshToken,
  KnownDevice,
  UnknownLogin,
  IdempotencyRecord,
  MentorLog,
  MentorLogCounter,
  TrailEntry,
  TrailTag,
  UnsealedEntry,
  TrailCounter,
  TrailHead,
  TrailTile,
  StoredSigningKey,
  StoredEpoch,
  Webhook,
  WebhookDelivery,
];

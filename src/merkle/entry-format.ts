import { bytesToHex } from '@noble/hashes/utils.js';
import { joined, utf8 } from './bytes.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/** Random bytes before every payload, so that nobody can find an erased one by guessing. */
export const SALT_BYTES = 32;

/** The part of an entry that can be erased. What is absent is left out; times are RFC 3339 with milliseconds. */
export interface EntryPayload {
  readonly changes?: unknown;
  readonly context?: string;
  readonly externalId?: string;
  readonly ip?: string;
  readonly metadata?: unknown;
  readonly occurredAt?: string;
  readonly requestId?: string;
  readonly userAgent?: string;
}

/** The part that stays, and that a leaf of the tree is made of. */
export interface EntryLeaf {
  readonly _id: string;
  readonly activityType: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly orgId: string;
  /** `payloadHashOf`, in hex. */
  readonly payloadHash: string;
  readonly seq: number;
  readonly tags: readonly string[];
  readonly organizationId?: string;
  readonly actor?: { readonly type: string; readonly id: string };
  readonly target?: { readonly type: string; readonly id: string };
}

/** Hex SHA-256 of the salt followed by the payload's canonical JSON. It can never change: leaves are made of it. */
export function payloadHashOf(salt: Uint8Array, payload: EntryPayload): string {
  const { changes, context, externalId, ip, metadata, occurredAt, requestId, userAgent } = payload;
  return bytesToHex(sha256(joined(salt, utf8(canonicalJson({ changes, context, externalId, ip, metadata, occurredAt, requestId, userAgent })))));
}

/** The text of a leaf: canonical JSON of exactly these fields. It can never change: trees are made of it. */
export function leafTextOf(leaf: EntryLeaf): string {
  const { _id, activityType, actor, createdAt, createdBy, organizationId, orgId, payloadHash, seq, tags, target } = leaf;
  return canonicalJson({ _id, activityType, actor, createdAt, createdBy, organizationId, orgId, payloadHash, seq, tags, target });
}

/** The bytes of a leaf, as they are hashed. */
export function leafBytesOf(leafText: string): Uint8Array {
  return utf8(leafText);
}

import { fromBase64 } from './base64.js';
import { SALT_BYTES, leafTextOf, payloadHashOf, type EntryLeaf, type EntryPayload } from './entry-format.js';
import { readObject } from './read-object.js';

/** An entry as the API shows it: what is in the leaf, the payload unless it is erased, and what repeats them. */
interface ShownEntry extends EntryLeaf, EntryPayload {
  readonly updatedAt: string;
  readonly __v: number;
  readonly erased?: boolean;
}

const LEAF_FIELDS = ['_id', 'activityType', 'actor', 'createdAt', 'createdBy', 'organizationId', 'orgId', 'seq', 'tags', 'target'];
const PAYLOAD_FIELDS = ['changes', 'context', 'externalId', 'ip', 'metadata', 'occurredAt', 'requestId', 'userAgent'];
const KNOWN_FIELDS = new Set([...LEAF_FIELDS, ...PAYLOAD_FIELDS, 'updatedAt', '__v', 'erased']);

/**
 * What is wrong with an entry that somebody shows together with its leaf; undefined where the leaf says exactly the same.
 * Nothing may be shown that the leaf does not cover. That the leaf is in a tree is another question.
 */
export function problemOfShownEntry(shown: Readonly<Record<string, unknown>>, leaf: string, salt: string | undefined): string | undefined {
  const unknown = Object.keys(shown).find((field) => !KNOWN_FIELDS.has(field));
  if (unknown !== undefined) return `The entry shows "${unknown}", which its leaf does not cover.`;
  const entry = shown as unknown as ShownEntry;
  const payloadHash = payloadHashIn(leaf);
  if (payloadHash === undefined) return 'The leaf does not belong to an entry.';
  if (leafTextOf({ ...entry, payloadHash }) !== leaf) return 'The entry does not match its leaf: it was altered.';
  if (entry.updatedAt !== entry.createdAt || entry.__v !== 0) return 'The entry claims a later change, but entries never change.';
  if (entry.erased === true) {
    const rest = salt === undefined ? PAYLOAD_FIELDS.find((field) => shown[field] !== undefined) : 'salt';
    return rest === undefined ? undefined : `The entry is marked as erased, but still shows "${rest}".`;
  }
  const saltBytes = fromBase64(salt ?? '');
  if (saltBytes?.length !== SALT_BYTES) return 'The salt is missing or malformed, so the payload cannot be checked.';
  return payloadHashOf(saltBytes, entry) === payloadHash ? undefined : 'The payload is not the one that was recorded: it was altered.';
}

function payloadHashIn(leaf: string): string | undefined {
  const value = readObject(leaf)?.['payloadHash'];
  return typeof value === 'string' ? value : undefined;
}

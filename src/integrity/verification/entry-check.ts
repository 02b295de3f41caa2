import { leafOf, payloadOf, type TrailEntry } from '../../activity-logs/index.js';
import { leafBytesOf, leafHash, payloadHashOf } from '../../merkle/index.js';
import { discrepancy } from './verdict.js';

/** The hash of an entry's leaf at its expected position. Throws if the payload is not the recorded one. */
export function checkedLeafHash(entry: TrailEntry, seq: number): Uint8Array {
  if (entry.erasedAt === null) checkPayload(entry, seq);
  else if (hasPayload(entry)) throw discrepancy('notErased', seq, entry.id);
  return leafHash(leafBytesOf(leafOf(entry, seq)));
}

function checkPayload(entry: TrailEntry, seq: number): void {
  const salt = Buffer.from(entry.salt ?? '', 'base64');
  if (salt.toString('base64') !== entry.salt || payloadHashOf(salt, payloadOf(entry)) !== entry.payloadHash) throw discrepancy('payload', seq, entry.id);
}

function hasPayload(entry: TrailEntry): boolean {
  return (
    entry.salt !== null || entry.searchText !== null || entry.externalDigest !== null || Object.values(payloadOf(entry)).some((value) => value !== undefined)
  );
}

import { fromBase64, toBase64 } from './base64.js';
import { HASH_BYTES } from './hash.js';

/** A tree at a size: what a log commits itself to when it signs (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly treeSize: number;
  readonly rootHash: Uint8Array;
}

/** The text of a checkpoint's note: origin, size and root, a line each. */
export function writeCheckpoint({ origin, treeSize, rootHash }: Checkpoint): string {
  return `${origin}\n${treeSize}\n${toBase64(rootHash)}\n`;
}

/** Undefined for a text that is no checkpoint. Extension lines are passed over. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', size = '', root = '', ...extensions] = text.split('\n');
  const rootHash = fromBase64(root);
  const treeSize = Number(size);
  const isSound = origin !== '' && /^(0|[1-9]\d*)$/.test(size) && Number.isSafeInteger(treeSize) && rootHash?.length === HASH_BYTES;
  if (!isSound || extensions.pop() !== '' || extensions.includes('')) return undefined;
  return { origin, treeSize, rootHash };
}

import { fromBase64, toBase64 } from './base64.js';
import { HASH_BYTES } from './hash.js';

/** A tree at a size: what a log commits to by signing (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly treeSize: number;
  readonly rootHash: Uint8Array;
}

/** The text of a checkpoint's note: origin, size and root, one per line. */
export function writeCheckpoint({ origin, treeSize, rootHash }: Checkpoint): string {
  return `${origin}\n${treeSize}\n${toBase64(rootHash)}\n`;
}

/** Undefined if the text is not a checkpoint. Extension lines are ignored. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', size = '', root = '', ...extensions] = text.split('\n');
  const rootHash = fromBase64(root);
  const treeSize = Number(size);
  const isSound = origin !== '' && /^(0|[1-9]\d*)$/.test(size) && Number.isSafeInteger(treeSize) && rootHash?.length === HASH_BYTES;
  if (!isSound || extensions.pop() !== '' || extensions.includes('')) return undefined;
  return { origin, treeSize, rootHash };
}

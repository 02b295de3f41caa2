import { fromBase64, toBase64 } from './base64.js';
import { HASH_BYTES } from './hash.js';

const HEADER = 'c2sp.org/tlog-proof@v1';
/** Enough for any tree: a path has at most one hash per bit of the tree's size. */
const PATH_LENGTH_MAX = 64;

/** An inclusion proof in one file that can be verified without a server (C2SP tlog-proof). */
export interface TlogProof {
  /** Not covered by the signature; trusted only once it hashes to the proven leaf. */
  readonly extra?: Uint8Array;
  readonly index: number;
  readonly path: readonly Uint8Array[];
  /** The checkpoint as a signed note, verbatim. */
  readonly checkpoint: string;
}

export function writeTlogProof({ extra, index, path, checkpoint }: TlogProof): string {
  const lines = [HEADER, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`, ...path.map(toBase64), ''];
  return `${lines.join('\n')}\n${checkpoint}`;
}

/** Undefined if the text is not a proof in this format. Says nothing about whether the proof is valid. */
export function readTlogProof(text: string): TlogProof | undefined {
  const split = text.indexOf('\n\n');
  if (split < 0) return undefined;
  const [header, ...lines] = text.slice(0, split).split('\n');
  if (header !== HEADER) return undefined;
  const extraText = /^extra (\S+)$/.exec(lines[0] ?? '')?.[1];
  if (extraText !== undefined) lines.shift();
  const extra = extraText === undefined ? undefined : fromBase64(extraText);
  if (extraText !== undefined && !extra) return undefined;

  const index = Number(/^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '')?.[1] ?? NaN);
  const path = lines.map(fromBase64);
  const isSound = Number.isSafeInteger(index) && path.length <= PATH_LENGTH_MAX && path.every((hash) => hash?.length === HASH_BYTES);
  if (!isSound) return undefined;
  return { ...(extra && { extra }), index, path: path as Uint8Array[], checkpoint: text.slice(split + 2) };
}

import { createReadStream, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { openCheckpoint, readVerifierKey, verifyBundle, verifyProofFile, writeVerifierKey, type BundleReport, type NoteKey } from '../../merkle/index.js';
import { linesOf } from './lines-of.js';
import { whereOf } from './where-of.js';

const PROOF_HEADER = 'c2sp.org/tlog-proof@v1\n';
const KEY_HELP = 'get "vkey" from GET /api/v1/activities/integrity/key and keep it, because a forged file can name the forger’s key';

/** What the reader holds, as files and texts of the command line. */
export interface Held {
  readonly key?: string;
  readonly checkpointFile?: string;
}

/** What was found, in lines for people. */
export interface Finding {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** The command was not one: nothing was checked. */
export class UsageError extends Error {}

/** Checks a proof or a bundle with nothing but what is in it and what its reader holds: no server, no database. */
export async function verifyFile(file: string, held: Held): Promise<Finding> {
  const key = held.key === undefined ? undefined : readVerifierKey(held.key);
  if (held.key !== undefined && !key) throw new UsageError('--key: must be a verifier key, such as annals/666141dbfe2a0781e76f6549+530d903a+AekyeRrm…');
  const checkpoint = held.checkpointFile === undefined ? undefined : readFileSync(held.checkpointFile, 'utf8');
  if (await isProof(file)) {
    if (!key) throw new UsageError(`A proof does not contain a key: pass the trail’s key with --key (${KEY_HELP})`);
    return proofFinding(readFileSync(file, 'utf8'), key, checkpoint);
  }
  const trust = { ...(key && { key }), ...(checkpoint !== undefined && { checkpoint }) };
  try {
    return bundleFinding(await verifyBundle(linesOf(createReadStream(file)), trust), trust);
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, lines: ['BAD: the file is not UTF-8: it was cut off or altered.'] };
    throw error;
  }
}

async function isProof(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(PROOF_HEADER.length), 0, PROOF_HEADER.length, 0);
    return buffer.toString() === PROOF_HEADER;
  } finally {
    await handle.close();
  }
}

function proofFinding(text: string, key: NoteKey, checkpoint: string | undefined): Finding {
  const verdict = verifyProofFile(text, key);
  if (!verdict.ok) return { ok: false, lines: [`BAD: ${verdict.reason}`] };
  const { origin, index, treeSize, rootHash, leaf } = verdict.proven;
  if (checkpoint !== undefined) {
    const held = openCheckpoint(checkpoint, key);
    if (!held) return { ok: false, lines: ['BAD: The checkpoint that you hold is not signed by this key.'] };
    if (held.treeSize !== treeSize) {
      throw new UsageError(`--checkpoint: has size ${held.treeSize}, the proof ${treeSize}; request the proof with ?treeSize=${held.treeSize}`);
    }
    if (Buffer.from(held.rootHash).toString('base64') !== rootHash)
      return { ok: false, lines: ['BAD: The proof belongs to another tree than the checkpoint that you hold.'] };
  }
  return { ok: true, lines: [`OK: this leaf is at position ${index} in the tree of ${treeSize} entries signed by ${origin}:`, leaf] };
}

function bundleFinding({ ok, header, checked, erased, firstBad }: BundleReport, trust: { key?: NoteKey; checkpoint?: string }): Finding {
  if (firstBad) return { ok: false, lines: [`BAD: ${whereOf(firstBad).join(', ')}: ${firstBad.reason}`] };
  if (!ok || !header) throw new Error('A bundle without errors has a header.');
  const { origin, fromSeq, toSeq, treeSize, vkey } = header;
  const range = checked === 0 ? 'no entry' : checked === 1 ? `the entry ${fromSeq}` : `the entries ${fromSeq} to ${toSeq - 1}`;
  return {
    ok: true,
    lines: [
      `OK: ${range} of ${origin}, in its tree of ${treeSize}${erased > 0 ? ` (${erased} with an erased payload)` : ''}.`,
      ...(trust.checkpoint === undefined ? [] : ['The tree extends the checkpoint that you hold.']),
      trust.key
        ? `Signed by the given key: ${writeVerifierKey(trust.key)}`
        : `Signed by the key named in the file: ${vkey}\nThis proves the origin only if you know whose key it is: ${KEY_HELP}. Then pass it with --key.`,
    ],
  };
}

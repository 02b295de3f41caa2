import type { components } from '@annals/client';
import { number } from '../common/numbers.js';
import { bad, good, unchecked, type CheckStep } from './check-step.js';

interface Evidence {
  /** As the page shows it. */
  readonly entry: components['schemas']['EntryResponse'];
  /** The text of a `tlog-proof@v1` file. */
  readonly proofFile: string;
  readonly verifierKey: string;
}

const CONTENT = 'Does this page show what was recorded?';
const SIGNATURE = 'Is the checkpoint signed?';
const PLACE = 'Is the entry in the signed trail?';

/** Checks an entry in the browser, without asking the server whether it is right. */
export async function checkEntry({ entry, proofFile, verifierKey }: Evidence): Promise<CheckStep[]> {
  const { keyIdText, leafBytesOf, leafHash, openCheckpoint, problemOfShownEntry, readObject, readTlogProof, readVerifierKey, verifyInclusion } =
    await import('@annals/client/verify');
  const key = readVerifierKey(verifierKey);
  const proof = readTlogProof(proofFile);
  // What the proof carries beside the path. Nothing of it is believed before it leads to the signed root.
  const { leaf, salt } = readObject(new TextDecoder().decode(proof?.extra)) ?? {};
  if (!key) return [unchecked(CONTENT), unchecked(PLACE), bad(SIGNATURE, 'The verifier key from the server is malformed.')];
  if (!proof || typeof leaf !== 'string') return [bad(CONTENT, 'The proof is malformed: it was truncated or altered.'), unchecked(PLACE), unchecked(SIGNATURE)];

  const problem = problemOfShownEntry({ ...entry }, leaf, typeof salt === 'string' ? salt : undefined);
  const erased = 'The parts that were not erased match the leaf of this entry. The trail is built from these leaves.';
  const whole = 'Its content matches the hash in its leaf. The trail is built from these leaves.';
  const content = problem === undefined ? good(CONTENT, entry.erased ? erased : whole) : bad(CONTENT, problem);

  const checkpoint = openCheckpoint(proof.checkpoint, key);
  if (!checkpoint) {
    return [content, unchecked(PLACE), bad(SIGNATURE, `The checkpoint in the proof is not signed by the key ${keyIdText(key)} of this organization.`)];
  }
  const { treeSize, rootHash } = checkpoint;
  const signature = good(SIGNATURE, `The key ${keyIdText(key)} signed the trail of ${number(treeSize)} entries.`);
  const stands = proof.index === entry.seq && verifyInclusion(proof.index, treeSize, leafHash(leafBytesOf(leaf)), proof.path, rootHash);
  const found = `The leaf is number ${number(proof.index)} of ${number(treeSize)}, counting from 0. Together with ${number(proof.path.length)} other hashes, it produces the signed root.`;
  const place = stands ? good(PLACE, found) : bad(PLACE, 'The leaf does not produce the signed root: the entry, its position or the proof was altered.');
  return [content, place, signature];
}

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
const PLACE = 'Does the entry stand in the signed trail?';

/** Checks an entry in the browser, without asking the server whether it is right. */
export async function checkEntry({ entry, proofFile, verifierKey }: Evidence): Promise<CheckStep[]> {
  const { keyIdText, leafBytesOf, leafHash, openCheckpoint, problemOfShownEntry, readObject, readTlogProof, readVerifierKey, verifyInclusion } =
    await import('@annals/client/verify');
  const key = readVerifierKey(verifierKey);
  const proof = readTlogProof(proofFile);
  // What the proof carries beside the path. Nothing of it is believed before it leads to the signed root.
  const { leaf, salt } = readObject(new TextDecoder().decode(proof?.extra)) ?? {};
  if (!key) return [unchecked(CONTENT), unchecked(PLACE), bad(SIGNATURE, 'The key that the server named is malformed.')];
  if (!proof || typeof leaf !== 'string') return [bad(CONTENT, 'The proof is malformed: it was cut off or altered.'), unchecked(PLACE), unchecked(SIGNATURE)];

  const problem = problemOfShownEntry({ ...entry }, leaf, typeof salt === 'string' ? salt : undefined);
  const erased = 'What was not erased is exactly what the leaf of this entry says; the leaf is what the trail is built of.';
  const whole = 'Its content gives exactly the fingerprint in its leaf; the leaf is what the trail is built of.';
  const content = problem === undefined ? good(CONTENT, entry.erased ? erased : whole) : bad(CONTENT, problem);

  const checkpoint = openCheckpoint(proof.checkpoint, key);
  if (!checkpoint) {
    return [content, unchecked(PLACE), bad(SIGNATURE, `The checkpoint in the proof is not signed by the key ${keyIdText(key)} of this organization.`)];
  }
  const { treeSize, rootHash } = checkpoint;
  const signature = good(SIGNATURE, `The key ${keyIdText(key)} has signed the trail of ${number(treeSize)} entries.`);
  const stands = proof.index === entry.seq && verifyInclusion(proof.index, treeSize, leafHash(leafBytesOf(leaf)), proof.path, rootHash);
  const found = `The leaf has number ${number(proof.index)}, counted from 0, among ${number(treeSize)}: with ${number(proof.path.length)} hashes beside it, it gives the root that is signed.`;
  const place = stands ? good(PLACE, found) : bad(PLACE, 'The leaf does not lead to the root that is signed: the entry, its place or the proof was altered.');
  return [content, place, signature];
}

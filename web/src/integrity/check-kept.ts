import type { components } from '@annals/client';
import { number } from '../common/numbers.js';
import { bad, good, unchecked, type CheckStep } from './check-step.js';

type Consistency = components['schemas']['ConsistencyResponse'];

interface Evidence {
  /** The note that the viewer kept. */
  readonly kept: string;
  /** The note of now. */
  readonly present: string;
  readonly verifierKey: string;
  /** Asks for the hashes that lead from one tree to the other. */
  readonly consistencyOf: (from: number, to: number) => Promise<Consistency>;
}

const KEPT = 'Is your file a checkpoint of this trail?';
const PRESENT = 'Is the current checkpoint signed by the same key?';
const GOES_ON = 'Does the current trail still begin with the same entries?';

/** Checks in the browser that nothing before a checkpoint that somebody kept was rewritten. */
export async function checkKept({ kept, present, verifierKey, consistencyOf }: Evidence): Promise<CheckStep[]> {
  const { fromBase64, generationOf, keyIdText, openCheckpoint, readVerifierKey, verifyConsistency, whyNotGoingOn } = await import('@annals/client/verify');
  const key = readVerifierKey(verifierKey);
  if (!key) return [bad(KEPT, 'The verifier key from the server is malformed.'), unchecked(PRESENT), unchecked(GOES_ON)];
  const [before, now] = [openCheckpoint(kept, key), openCheckpoint(present, key)];
  const ofKey = `the key ${keyIdText(key)} of this organization`;
  const keptStep = before
    ? good(KEPT, `It is signed by ${ofKey}, for ${entries(before.treeSize)}.`)
    : bad(KEPT, `It is not signed by ${ofKey}. It is not a checkpoint, belongs to another trail or was altered, or the key was replaced.`);
  const presentStep = now ? good(PRESENT, `It is signed by ${ofKey}, for ${entries(now.treeSize)}.`) : bad(PRESENT, `It is not signed by ${ofKey}.`);
  if (!before || !now) return [keptStep, presentStep, unchecked(GOES_ON)];
  const isRestored = generationOf(before.origin).generation < generationOf(now.origin).generation;
  if (before.treeSize > now.treeSize && isRestored) return [keptStep, presentStep, bad(GOES_ON, whyNotGoingOn(before, now))];
  if (before.treeSize > now.treeSize) {
    const cut = `It has fewer entries than your checkpoint (${number(now.treeSize)} instead of ${number(before.treeSize)}): the trail was truncated, or reset to an older state.`;
    return [keptStep, presentStep, bad(GOES_ON, cut)];
  }
  if (before.treeSize === 0) return [keptStep, presentStep, good(GOES_ON, 'Your checkpoint is of an empty trail, so there are no earlier entries to rewrite.')];

  const isSame = before.treeSize === now.treeSize;
  const path = isSame ? [] : (await consistencyOf(before.treeSize, now.treeSize)).consistencyPath.map((hash) => fromBase64(hash) ?? new Uint8Array());
  const goesOn = verifyConsistency(before.treeSize, now.treeSize, path, before.rootHash, now.rootHash);
  const added = number(now.treeSize - before.treeSize);
  const step = goesOn
    ? good(GOES_ON, `None of the ${entries(before.treeSize)} before your checkpoint was changed, moved or removed; ${added} have been added since.`)
    : bad(GOES_ON, `${whyNotGoingOn(before, now)} Keep your file as evidence.`);
  return [keptStep, presentStep, step];
}

function entries(count: number): string {
  return `${number(count)} ${count === 1 ? 'entry' : 'entries'}`;
}

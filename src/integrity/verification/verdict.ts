/** What a verification found. */
export interface Verdict {
  readonly ok: boolean;
  readonly treeSize: number;
  /** Entries that were found good, in the order of the trail. */
  readonly checked: number;
  readonly firstBad: FirstBad | null;
}

/** The first thing that is wrong. `seq` is null where it is no entry's place, `_id` where no row can be named. */
export interface FirstBad {
  readonly seq: number | null;
  readonly _id: string | null;
  readonly reason: string;
}

/** Why a trail is not what was sealed. The sentences are stable: programs may compare them. */
export const REASONS = {
  payload: 'Its payload was altered: it is not the one that was recorded.',
  notErased: 'It is marked as erased, but part of its payload is still stored.',
  eraseUntold: 'It is marked as erased, but no erase-activity entry records that.',
  entry: 'It is not the entry that was sealed at this position: it was altered, moved or inserted.',
  gone: 'The entry that was sealed at this position is missing.',
  beyond: 'It lies beyond the end of the sealed trail: it was inserted, or the end was moved.',
  before: 'It lies before the beginning of the trail: it was inserted.',
  unexpected: 'It has no seq and is not waiting to be sealed: it was inserted.',
  vanished: 'It was recorded, but disappeared before it was sealed.',
  tile: 'The stored hash of this entry in the tree is not the signed one.',
  tree: 'From this position on the entries and the stored tree disagree: one of them was rewritten.',
  root: 'The entries do not match the signed tree: they and its stored hashes were rewritten.',
  unsigned: 'The stored checkpoint is not signed by this installation’s key.',
  otherTree: 'The stored checkpoint belongs to another tree, or to another size.',
  cut: 'The checkpoint that you hold belongs to a longer trail: its end was cut off.',
  rewritten: 'The tree does not extend the checkpoint that you hold: the trail was rewritten.',
  restored: 'The checkpoint that you hold is from before the trail was restored from a backup: some of what it covers is lost.',
} as const;

/** Ends a verification. */
export class Discrepancy extends Error {
  constructor(readonly firstBad: FirstBad) {
    super(firstBad.reason);
  }
}

export function discrepancy(reason: keyof typeof REASONS, seq: number | null = null, id: string | null = null): Discrepancy {
  return new Discrepancy({ seq, _id: id, reason: REASONS[reason] });
}

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
  payload: 'Its payload is not the one that was recorded: it was altered.',
  notErased: 'It is marked as erased, and still has something of its payload.',
  eraseUntold: 'It is marked as erased, and no erase-activity entry tells of it.',
  entry: 'It is not the entry that was sealed at this place: it was altered, moved or put in.',
  gone: 'The entry that was sealed at this place is gone.',
  beyond: 'It stands behind the end of the sealed trail: it was put in, or the end was moved.',
  before: 'It stands before the beginning of the trail: it was put in.',
  unexpected: 'It has no place and waits for none: it was put in.',
  vanished: 'It was recorded, and is gone before it was sealed.',
  tile: 'The stored hash of this entry in the tree is not the one that was signed.',
  tree: 'From this place on the entries and the stored tree do not agree: one of them was rewritten.',
  root: 'The entries do not make up the tree that was signed: they and its stored hashes were rewritten.',
  unsigned: 'The stored checkpoint is not signed by the key of this installation.',
  otherTree: 'The stored checkpoint is that of another tree, or of another size.',
  cut: 'The checkpoint that you hold is of a longer trail: its end was cut off.',
  rewritten: 'The tree does not go on from the checkpoint that you hold: the trail was rewritten.',
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

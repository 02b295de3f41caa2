/**
 * `annals-bundle@1`: a run of a trail's entries as NDJSON (media type `application/x-ndjson`), with everything that it takes to
 * check them offline. Every line is one JSON object and ends in a newline:
 *
 * 1. a `BundleHeader`;
 * 2. one `BundleEntry` for each `seq` from `fromSeq` to one before `toSeq`, in that order, none left out;
 * 3. a `BundleEnd`, without which the file was cut off.
 *
 * How to write one: read the checkpoint first and keep to its `treeSize`, whatever is sealed meanwhile; `toSeq` is at most `treeSize`.
 * `leftHashes` are the hashes of the complete subtrees left of the range, `subtreesOf(0, fromSeq)`, and `rightHashes` those to its
 * right, `subtreesOf(toSeq, treeSize)`, each from left to right; `ProofsService.around(scope, fromSeq, toSeq, treeSize)` reads both.
 * A run that begins at 0 has no left ones, one that ends at `treeSize` no right ones: the lists are then empty, and still there.
 */
export const BUNDLE_FORMAT = 'annals-bundle@1';

export interface BundleHeader {
  readonly format: typeof BUNDLE_FORMAT;
  readonly origin: string;
  readonly orgId: string;
  /** The verifier key that signed `note`. It proves who made the file only to somebody who knows it from elsewhere. */
  readonly vkey: string;
  /** Inclusive. */
  readonly fromSeq: number;
  /** Exclusive. */
  readonly toSeq: number;
  readonly treeSize: number;
  /** The checkpoint at `treeSize`, as a signed note. */
  readonly note: string;
  /** Base64; the root that stands in the note as well. */
  readonly rootHash: string;
}

export interface BundleEntry {
  readonly seq: number;
  /** The canonical JSON text that is hashed: `leafOf(entry, seq)`. */
  readonly leaf: string;
  /** Base64; left out once the payload is erased. */
  readonly salt?: string;
  /** What the API shows: `entryResponse(entry)`. */
  readonly entry: Readonly<Record<string, unknown>>;
}

export interface BundleEnd {
  readonly end: true;
  /** How many `BundleEntry` lines came before. */
  readonly entries: number;
  /** Base64. */
  readonly leftHashes: readonly string[];
  readonly rightHashes: readonly string[];
}

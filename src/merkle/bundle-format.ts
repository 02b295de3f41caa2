/**
 * `annals-bundle@1`: a range of a trail's entries as NDJSON (media type `application/x-ndjson`), with everything needed
 * to verify them offline. Every line is one JSON object and ends in a newline:
 *
 * 1. a `BundleHeader`;
 * 2. one `BundleEntry` for each `seq` from `fromSeq` to `toSeq` - 1, in order, without omissions;
 * 3. a `BundleEnd`; without it the file is truncated.
 *
 * To write one, read the checkpoint first and keep to its `treeSize`, whatever is sealed meanwhile; `toSeq` is at most
 * `treeSize`. `leftHashes` are the hashes of the complete subtrees left of the range, `subtreesOf(0, fromSeq)`, and
 * `rightHashes` those right of it, `subtreesOf(toSeq, treeSize)`, each from left to right; `ProofsService.around(scope,
 * fromSeq, toSeq, treeSize)` reads both. A range that begins at 0 has no left hashes, one that ends at `treeSize` no
 * right ones; the lists are then present, but empty.
 */
export const BUNDLE_FORMAT = 'annals-bundle@1';

export interface BundleHeader {
  readonly format: typeof BUNDLE_FORMAT;
  readonly origin: string;
  readonly orgId: string;
  /** The verifier key of `note`. It proves the origin of the file only to readers who know the key from elsewhere. */
  readonly vkey: string;
  /** Inclusive. */
  readonly fromSeq: number;
  /** Exclusive. */
  readonly toSeq: number;
  readonly treeSize: number;
  /** The checkpoint at `treeSize`, as a signed note. */
  readonly note: string;
  /** Base64; the same root as in the note. */
  readonly rootHash: string;
}

export interface BundleEntry {
  readonly seq: number;
  /** The canonical JSON text that is hashed: `leafOf(entry, seq)`. */
  readonly leaf: string;
  /** Base64; omitted once the payload is erased. */
  readonly salt?: string;
  /** The entry as the API shows it: `entryResponse(entry)`. */
  readonly entry: Readonly<Record<string, unknown>>;
}

export interface BundleEnd {
  readonly end: true;
  /** The number of `BundleEntry` lines before this one. */
  readonly entries: number;
  /** Base64. */
  readonly leftHashes: readonly string[];
  readonly rightHashes: readonly string[];
}

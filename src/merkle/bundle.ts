import { fromBase64, toBase64 } from './base64.js';
import { BUNDLE_FORMAT, type BundleEnd, type BundleEntry, type BundleHeader } from './bundle-format.js';
import { readCheckpoint, type Checkpoint } from './checkpoint.js';
import { generationOf, openCheckpoint, whyNotGoingOn } from './generation.js';
import { CompactRange } from './compact-range.js';
import { leafBytesOf } from './entry-format.js';
import { HASH_BYTES, leafHash, sameHash } from './hash.js';
import { openNote, readVerifierKey, type NoteKey } from './note.js';
import { subtreesOf } from './prove.js';
import { readObject } from './read-object.js';
import { problemOfShownEntry } from './shown-entry.js';

/** What the reader of a bundle knows from elsewhere. The more of it, the more a bundle proves. */
export interface BundleTrust {
  /** Without it the signature is only checked against the key that the file itself names: who made the file chose that too. */
  readonly key?: NoteKey;
  /** The note of an earlier checkpoint: it must be signed by the same key, and the bundle's tree must go on from it. */
  readonly checkpoint?: string;
}

export interface BundleFault {
  /** Counted from 1. */
  readonly line: number;
  readonly seq: number | null;
  readonly _id: string | null;
  readonly reason: string;
}

export interface BundleReport {
  readonly ok: boolean;
  /** The first line, where that can be believed to be one. */
  readonly header: BundleHeader | null;
  /** Entries that were found good. */
  readonly checked: number;
  readonly erased: number;
  readonly firstBad: BundleFault | null;
}

/**
 * Checks a bundle (`annals-bundle@1`, bundle-format.ts) in one pass and constant memory: every entry against its leaf, the leaves
 * against the signed root, and that none is missing. If it holds, the signed tree has exactly these entries at these places.
 * Where the root does not come out the last line is named: which leaf is wrong can't be told from a root.
 */
export async function verifyBundle(lines: AsyncIterable<string>, trust: BundleTrust = {}): Promise<BundleReport> {
  const bundle = new BundleInReading(trust);
  try {
    for await (const line of lines) bundle.read(line);
    bundle.finish();
    return bundle.report(null);
  } catch (error) {
    if (error instanceof Fault) return bundle.report(error);
    throw error;
  }
}

class Fault extends Error {}

class BundleInReading {
  private line = 0;
  private header: BundleHeader | undefined;
  private held: Checkpoint | undefined;
  private leaves = new CompactRange();
  /** The leaves below the size of the checkpoint that the reader holds. */
  private leavesOfHeld: CompactRange | undefined;
  private entry: { seq: number | null; _id: string | null } | undefined;
  private checked = 0;
  private erased = 0;
  private hasEnded = false;

  constructor(private readonly trust: BundleTrust) {}

  report(fault: Fault | null): BundleReport {
    const { header = null, checked, erased, line } = this;
    const at = this.entry ?? { seq: null, _id: null };
    return { ok: fault === null, header, checked, erased, firstBad: fault && { line, ...at, reason: fault.message } };
  }

  read(text: string): void {
    this.line += 1;
    this.entry = undefined;
    if (this.hasEnded) throw new Fault('There is data after the last line.');
    const value = readObject(text);
    if (!value) throw new Fault('The line is not a JSON object, repeats a name or has a number that is rounded: the file was cut off or altered.');
    if (!this.header) this.readHeader(value);
    else if (value['end'] === true) this.readEnd(value, this.header);
    else this.readEntry(value, this.header);
  }

  finish(): void {
    this.entry = undefined;
    if (!this.hasEnded) throw new Fault('The file was cut off: its last line is missing.');
  }

  private readHeader(value: Readonly<Record<string, unknown>>): void {
    if (value['format'] !== BUNDLE_FORMAT) throw new Fault(`The first line is not a bundle header (${BUNDLE_FORMAT}).`);
    const { origin, orgId, vkey, fromSeq, toSeq, treeSize, note, rootHash } = value;
    const texts = [origin, orgId, vkey, note, rootHash].every((field) => typeof field === 'string');
    const sizes = [fromSeq, toSeq, treeSize].every((field) => Number.isSafeInteger(field) && (field as number) >= 0);
    if (!texts || !sizes) throw new Fault('The first line has a missing or malformed field.');
    const header = value as unknown as BundleHeader;
    if (header.fromSeq > header.toSeq || header.toSeq > header.treeSize) throw new Fault('The range in the first line does not fit its tree.');
    const key = this.checkNote(header);
    this.header = header;
    this.leaves = new CompactRange(header.fromSeq);
    this.held = this.trust.checkpoint === undefined ? undefined : heldCheckpoint(this.trust.checkpoint, key, header);
    this.keepForHeldCheckpoint();
  }

  private checkNote({ origin, vkey, note, treeSize, rootHash }: BundleHeader): NoteKey {
    const own = readVerifierKey(vkey);
    const { key } = this.trust;
    if (!own) throw new Fault('The file’s verifier key is malformed.');
    const isGiven = !key || (generationOf(key.name).log === generationOf(own.name).log && sameHash(key.publicKey, own.publicKey));
    if (!isGiven) throw new Fault('The file was signed with another key than the given one.');
    const text = openNote(note, own);
    const checkpoint = text === undefined ? undefined : readCheckpoint(text);
    if (!checkpoint) throw new Fault('The checkpoint is not signed by this key.');
    const { origin: signedOrigin, treeSize: signedSize, rootHash: signedRoot } = checkpoint;
    if (signedOrigin !== origin || own.name !== origin || signedSize !== treeSize || toBase64(signedRoot) !== rootHash) {
      throw new Fault('The first line contradicts its signed checkpoint.');
    }
    return own;
  }

  private keepForHeldCheckpoint(): void {
    if (this.held?.treeSize === this.leaves.end) this.leavesOfHeld = this.leaves.copy();
  }

  private readEntry(value: Readonly<Record<string, unknown>>, header: BundleHeader): void {
    const { seq, leaf, salt, entry } = value as unknown as BundleEntry;
    const expected = this.leaves.end;
    const isShown = typeof entry === 'object' && entry !== null;
    this.entry = { seq: expected, _id: isShown && typeof entry['_id'] === 'string' ? entry['_id'] : null };
    if (expected >= header.toSeq) throw new Fault('There are more entries than the first line states.');
    if (seq !== expected) throw new Fault(`The entry with this seq is missing: the next one in the file is ${JSON.stringify(seq)}.`);
    if (!isShown || typeof leaf !== 'string' || (salt !== undefined && typeof salt !== 'string')) throw new Fault('The line is not an entry.');
    if (entry['seq'] !== seq || entry['orgId'] !== header.orgId) throw new Fault('The entry belongs to another position or another organization.');
    const problem = problemOfShownEntry(entry, leaf, salt);
    if (problem !== undefined) throw new Fault(problem);
    this.leaves.append(leafHash(leafBytesOf(leaf)));
    this.keepForHeldCheckpoint();
    this.checked += 1;
    if (entry['erased'] === true) this.erased += 1;
  }

  private readEnd(value: Readonly<Record<string, unknown>>, header: BundleHeader): void {
    const { fromSeq, toSeq, treeSize, rootHash } = header;
    const { entries, leftHashes, rightHashes } = value as unknown as BundleEnd;
    if (this.leaves.end !== toSeq) {
      this.entry = { seq: this.leaves.end, _id: null };
      throw new Fault('The entry with this seq is missing: the file ends before it.');
    }
    if (entries !== this.checked) throw new Fault('The last line states a different number of entries.');
    const before = completed(new CompactRange(), leftHashes, 0, fromSeq);
    const tree = before.copy();
    tree.appendRange(this.leaves);
    completed(tree, rightHashes, toSeq, treeSize);
    if (toBase64(tree.root()) !== rootHash) throw new Fault('The entries are not those of the signed tree: an entry, or a hash of the last line, was altered.');
    this.compareWithHeld(before, tree, header);
    this.hasEnded = true;
  }

  private compareWithHeld(before: CompactRange, tree: CompactRange, header: BundleHeader): void {
    const { held } = this;
    if (!held || held.treeSize === 0) return;
    if (this.leavesOfHeld) before.appendRange(this.leavesOfHeld);
    const root = this.leavesOfHeld ? before.root() : tree.root();
    if (!sameHash(root, held.rootHash)) throw new Fault(whyNotGoingOn(held, header));
  }
}

/** Throws if the bundle cannot be compared with it. */
function heldCheckpoint(note: string, key: NoteKey, { fromSeq, toSeq, treeSize }: BundleHeader): Checkpoint {
  const held = openCheckpoint(note, key);
  if (!held)
    throw new Fault('The checkpoint that you hold is not signed by the key of the file: one of them belongs to another trail, or the key was replaced.');
  if (held.treeSize > treeSize) throw new Fault('The checkpoint that you hold is newer than the file: the trail was cut off, or the file is older.');
  if (held.treeSize !== treeSize && held.treeSize !== 0 && (held.treeSize < fromSeq || held.treeSize > toSeq)) {
    throw new Fault(`The file cannot be compared with the checkpoint that you hold: its range must span the seq ${held.treeSize}.`);
  }
  return held;
}

/** The run together with the hashes that stand for the leaves from `begin` to `end`. */
function completed(range: CompactRange, hashes: readonly string[], begin: number, end: number): CompactRange {
  const nodes = subtreesOf(begin, end);
  const bytes = Array.isArray(hashes) ? hashes.map((hash) => (typeof hash === 'string' ? fromBase64(hash) : undefined)) : [];
  if (bytes.length !== nodes.length) throw new Fault('The last line lacks hashes that the range needs.');
  nodes.forEach(({ level }, at) => {
    const hash = bytes[at];
    if (hash?.length !== HASH_BYTES) throw new Fault('The last line lacks hashes that the range needs.');
    range.append(hash, level);
  });
  return range;
}

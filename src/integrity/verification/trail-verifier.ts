import { setImmediate as otherWork } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { TrailAuditRepository, TrailEntryRepository, type TrailEntry } from '../../activity-logs/index.js';
import { OrganizationScope } from '../../common/organization-scope.js';
import { Turns } from '../../database/index.js';
import { TILE_WIDTH, generationOf, openCheckpoint, sameHash, verifyInclusion, type Checkpoint } from '../../merkle/index.js';
import { isOriginOf, originOf } from '../origin.js';
import { SigningKey } from '../signing/signing-key.js';
import type { TrailHead } from '../tree/trail-head.entity.js';
import { Tree } from '../tree/tree.js';
import { TreeRepository } from '../tree/tree.repository.js';
import { checkedLeafHash } from './entry-check.js';
import { RecomputedTree } from './recomputed-tree.js';
import { StoredHashes } from './stored-hashes.js';
import { Discrepancy, discrepancy, type Verdict } from './verdict.js';

/** Some ten milliseconds' work, after which others are served. */
const BATCH_ENTRIES = 256;

export interface VerifyOptions {
  /** A checkpoint that somebody holds, its signature checked: the trail must still go on from it. */
  readonly held?: Checkpoint;
  readonly onProgress?: (checked: number, treeSize: number) => void;
}

/** One verification under way. */
interface Run {
  readonly scope: OrganizationScope;
  readonly signed: Checkpoint;
  readonly held: Checkpoint | undefined;
  readonly tree: RecomputedTree;
  readonly stored: StoredHashes;
}

/** Recomputes an organization's tree from its rows, in the order of the trail and in constant memory, and names the first thing that is wrong. */
@Injectable()
export class TrailVerifier {
  /** However many verifications are under way, others wait for one batch at most. */
  private readonly turns = new Turns();

  constructor(
    private readonly entries: TrailEntryRepository,
    private readonly audit: TrailAuditRepository,
    private readonly trees: TreeRepository,
    private readonly tree: Tree,
    private readonly key: SigningKey,
  ) {}

  /** Every organization that has a trail, or a head of one. */
  async organizations(): Promise<OrganizationScope[]> {
    const rows = [...(await this.audit.organizations()), ...(await this.trees.organizations())];
    const scopes = new Map(rows.map((row) => [row.organizationId, OrganizationScope.ofRow(row)]));
    return [...scopes.values()].sort((a, b) => (a.organizationId < b.organizationId ? -1 : 1));
  }

  /** A checkpoint that somebody holds; undefined where this installation's key has not signed it. It may carry the signatures of others. */
  openHeld(note: string): { readonly scope: OrganizationScope; readonly held: Checkpoint } | undefined {
    const origin = note.split('\n', 1)[0] ?? '';
    const held = openCheckpoint(note, this.key.noteKey(origin));
    const { log } = generationOf(origin);
    const scope = OrganizationScope.proven(log.slice(log.indexOf('/') + 1));
    return held && isOriginOf(scope, held.origin) ? { scope, held } : undefined;
  }

  async verify(scope: OrganizationScope, { held, onProgress }: VerifyOptions = {}): Promise<Verdict> {
    // Read before the head, which moves on in the same transaction as the rows: none can honestly be behind it.
    const last = await this.audit.findLast(scope);
    const head = await this.trees.findHead(scope);
    const treeSize = head?.treeSize ?? 0;
    const tree = new RecomputedTree();
    try {
      const signed = this.signedCheckpoint(scope, head);
      await this.checkEntries({ scope, signed, held, tree, stored: new StoredHashes(this.trees, scope) }, onProgress);
      if (!sameHash(tree.root(), signed.rootHash)) throw discrepancy('root');
      if (held && held.treeSize > treeSize) throw discrepancy(isFromBeforeRestore(held, signed) ? 'restored' : 'cut', treeSize);
      if (last && !(Number(last.seq) < treeSize)) {
        const first = await this.audit.findFrom(scope, treeSize);
        throw discrepancy('beyond', first?.seq ?? treeSize, first?.id ?? last.id);
      }
      await this.checkOthers(scope);
      return { ok: true, treeSize, checked: tree.size, firstBad: null };
    } catch (error) {
      if (!(error instanceof Discrepancy)) throw error;
      return { ok: false, treeSize, checked: tree.size, firstBad: error.firstBad };
    }
  }

  /** What the head says was signed. An organization without a head has an empty tree, whose root everybody knows. */
  private signedCheckpoint(scope: OrganizationScope, head: TrailHead | null): Checkpoint {
    if (!head) return { origin: originOf(scope), treeSize: 0, rootHash: new RecomputedTree().root() };
    const signed = this.key.openCheckpoint(head.note);
    if (!signed) throw discrepancy('unsigned');
    if (!isOriginOf(scope, signed.origin) || signed.treeSize !== head.treeSize) throw discrepancy('otherTree');
    return signed;
  }

  private async checkEntries(run: Run, onProgress: VerifyOptions['onProgress']): Promise<void> {
    const { tree, signed } = run;
    checkHeld(run);
    while (tree.size < signed.treeSize) {
      await this.turns.run(async () => {
        await this.checkBatch(run);
        await otherWork();
      });
      onProgress?.(tree.size, signed.treeSize);
    }
  }

  private async checkBatch(run: Run): Promise<void> {
    const { scope, tree, signed } = run;
    const from = tree.size;
    const batch = await this.entries.findSealed(scope, from, Math.min(from + BATCH_ENTRIES, signed.treeSize));
    const erased = batch.filter(({ erasedAt }) => erasedAt !== null).map(({ id }) => id);
    const erasuresTold = await this.audit.findErasuresOf(scope, erased);
    for (const entry of batch) await this.checkEntry(run, entry, erasuresTold);
    if (batch.length === 0) throw discrepancy('gone', from);
  }

  private async checkEntry(run: Run, entry: TrailEntry, erasuresTold: ReadonlySet<string>): Promise<void> {
    const { tree, stored } = run;
    const seq = tree.size;
    if (Number(entry.seq) > seq) throw discrepancy('gone', seq);
    if (entry.seq !== seq) throw discrepancy('entry', seq, entry.id);
    const hash = checkedLeafHash(entry, seq);
    const storedHash = await stored.at(0, seq);
    if (!sameHash(hash, storedHash)) {
      // One of the two is not what was signed: the path from it to the signed root tells which.
      const isTile = storedHash.length === 0 || (!(await this.isProven(run, seq, storedHash)) && (await this.isProven(run, seq, hash)));
      throw discrepancy(isTile ? 'tile' : 'entry', seq, entry.id);
    }
    if (entry.erasedAt !== null && !erasuresTold.has(entry.id)) throw discrepancy('eraseUntold', seq, entry.id);
    for (const upper of tree.append(hash)) {
      if (!sameHash(upper.hash, await stored.at(upper.level, upper.index))) throw discrepancy('tree', upper.index * TILE_WIDTH ** upper.level);
    }
    checkHeld(run);
  }

  private async isProven({ scope, signed }: Run, seq: number, hash: Uint8Array): Promise<boolean> {
    try {
      return verifyInclusion(seq, signed.treeSize, hash, await this.tree.inclusionPath(scope, seq, signed.treeSize), signed.rootHash);
    } catch {
      return false; // a tile of the path is gone, or too short
    }
  }

  private async checkOthers(scope: OrganizationScope): Promise<void> {
    const before = await this.audit.findBeforeFirst(scope);
    if (before) throw discrepancy('before', before.seq, before.id);
    const unexpected = await this.audit.findUnexpected(scope);
    if (unexpected) throw discrepancy('unexpected', null, unexpected.id);
    if (await this.audit.hasVanished(scope)) throw discrepancy('vanished');
  }
}

function checkHeld({ tree, held, signed }: Run): void {
  if (held?.treeSize !== tree.size || sameHash(tree.root(), held.rootHash)) return;
  throw discrepancy(isFromBeforeRestore(held, signed) ? 'restored' : 'rewritten');
}

function isFromBeforeRestore(held: Checkpoint, present: Checkpoint): boolean {
  return generationOf(held.origin).generation < generationOf(present.origin).generation;
}

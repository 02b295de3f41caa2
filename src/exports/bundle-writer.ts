import { Injectable } from '@nestjs/common';
import { entryResponse, leafOf, type TrailEntry } from '../activity-logs/index.js';
import type { OrganizationScope } from '../common/organization-scope.js';
import { ndjsonLine } from '../common/text/tables.js';
import { CheckpointsService, ProofsService } from '../integrity/index.js';
import { BUNDLE_FORMAT, type BundleEnd, type BundleEntry, type BundleHeader } from '../merkle/index.js';
import { SealedEntries } from './sealed-entries.js';

/** Which run of entries, in the tree of which size. */
export interface BundleRange {
  readonly fromSeq: number;
  readonly toSeq: number;
  readonly treeSize: number;
}

/** Writes `annals-bundle@1`: a run of entries with everything that it takes to check them offline. */
@Injectable()
export class BundleWriter {
  constructor(
    private readonly entries: SealedEntries,
    private readonly checkpoints: CheckpointsService,
    private readonly proofs: ProofsService,
  ) {}

  async *write(scope: OrganizationScope, { fromSeq, toSeq, treeSize }: BundleRange): AsyncGenerator<string> {
    const { origin, note, rootHash } = await this.checkpoints.at(scope, treeSize);
    const { vkey } = await this.checkpoints.key(scope);
    const header: BundleHeader = { format: BUNDLE_FORMAT, origin, orgId: scope.organizationId, vkey, fromSeq, toSeq, treeSize, note, rootHash };
    yield ndjsonLine(header);
    for await (const entries of this.entries.range(scope, fromSeq, toSeq)) yield entries.map((entry) => ndjsonLine(bundled(entry))).join('');
    const end: BundleEnd = { end: true, entries: toSeq - fromSeq, ...(await this.proofs.around(scope, fromSeq, toSeq, treeSize)) };
    yield ndjsonLine(end);
  }
}

function bundled(entry: TrailEntry): BundleEntry {
  const seq = entry.seq as number;
  return { seq, leaf: leafOf(entry, seq), ...(entry.salt !== null && { salt: entry.salt }), entry: { ...entryResponse(entry) } };
}

import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { NOBODY } from '../../common/ids.js';
import { OrganizationScope } from '../../common/organization-scope.js';
import { TrailRecorder } from '../../common/trail-recorder.js';
import { Database, type Transaction } from '../../database/index.js';
import { OrganizationRepository } from '../../organizations/index.js';
import { emptyRoot, generationOf, sameHash, type Checkpoint } from '../../merkle/index.js';
import { isOriginOf, originOf } from '../origin.js';
import { SigningKey } from '../signing/signing-key.js';
import { Tree } from '../tree/tree.js';
import { TreeRepository } from '../tree/tree.repository.js';
import { EpochRepository } from './epoch.repository.js';

export interface RestorationOptions {
  /** No checkpoint, proof or bundle of what came after the backup was ever given out: the logs keep their names. */
  readonly sameOrigin?: boolean;
  /** Which generation the logs go on as; the one after the present if not given. */
  readonly generation?: number;
}

/** How the trail of an organization goes on. */
export interface RestoredTrail {
  readonly organizationId: string;
  readonly treeSize: number;
  readonly origin: string;
}

/** What is asked for can't be done with these data. Nothing was changed. */
export class RestorationRefused extends Error {}

/**
 * Makes a restored database a new life of its data, in one transaction: a new epoch, so that no place of the old life is taken for one of
 * the new; and a new generation of each log, so that nothing is signed at a size that outsiders hold of the history that was lost.
 */
@Injectable()
export class Restoration {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationRepository,
    private readonly epochs: EpochRepository,
    private readonly trees: TreeRepository,
    private readonly tree: Tree,
    private readonly key: SigningKey,
    private readonly trail: TrailRecorder,
    private readonly clock: Clock,
  ) {}

  async run(options: RestorationOptions = {}): Promise<RestoredTrail[]> {
    return this.database.write(async (tx) => {
      const organizationIds = await this.organizations.findIds(tx);
      if (organizationIds.length === 0)
        throw new RestorationRefused('There is no organization in this database: it is not a backup of Annals, or an empty one.');
      await this.epochs.insertNext(tx, this.clock.now());
      const trails: RestoredTrail[] = [];
      for (const id of organizationIds) trails.push(await this.goOn(tx, OrganizationScope.ofRow({ organizationId: id }), options));
      return trails;
    });
  }

  private async goOn(tx: Transaction, scope: OrganizationScope, options: RestorationOptions): Promise<RestoredTrail> {
    const before = await this.signedHead(tx, scope);
    const origin = options.sameOrigin ? before.origin : nextOrigin(scope, before, options.generation);
    const { organizationId } = scope;
    const { treeSize, rootHash } = before;
    if (origin !== before.origin) await this.trees.putNote(tx, scope, this.key.signCheckpoint({ origin, treeSize, rootHash }), this.clock.now());
    const system = { type: 'system', id: NOBODY, scope } as const;
    const context = `Restored from a backup: the trail goes on after ${treeSize} sealed entries`;
    await this.trail.record(tx, system, { activityType: 'restore-backup', context, organizationId, tags: ['restore'], metadata: { treeSize, origin } });
    return { organizationId, treeSize, origin };
  }

  /** What was signed last of what is there. The key signs nothing but what it has signed before. */
  private async signedHead(tx: Transaction, scope: OrganizationScope): Promise<Checkpoint> {
    const head = await this.trees.findHead(scope, tx);
    if (!head) return { origin: originOf(scope), treeSize: 0, rootHash: emptyRoot() };
    const signed = this.key.openCheckpoint(head.note);
    const isSound = signed && isOriginOf(scope, signed.origin) && signed.treeSize === head.treeSize;
    if (isSound && sameHash(signed.rootHash, await this.rootOf(tx, scope, signed.treeSize))) return signed;
    throw new RestorationRefused(
      `The stored tree of organization ${scope.organizationId} is not one that this installation's key has signed. Give the key and the secret that the backup was made with, and verify it (npm run verify:database).`,
    );
  }

  private async rootOf(tx: Transaction, scope: OrganizationScope, treeSize: number): Promise<Uint8Array> {
    if (treeSize === 0) return emptyRoot();
    return this.tree.root(scope, treeSize, tx).catch(() => new Uint8Array()); // a tile is missing
  }
}

function nextOrigin(scope: OrganizationScope, { origin }: Checkpoint, asked: number | undefined): string {
  const present = generationOf(origin).generation;
  const next = asked ?? present + 1;
  if (next > present) return originOf(scope, next);
  throw new RestorationRefused(`--generation: must be more than ${present}, at which the log of organization ${scope.organizationId} is already`);
}

import { Module } from '@nestjs/common';
import { IntegrityController } from './integrity.controller.js';
import { CheckpointsService } from './proofs/checkpoints.service.js';
import { ProofsService } from './proofs/proofs.service.js';
import { TilesService } from './proofs/tiles.service.js';
import { EpochKeeper } from './restoring/epoch-keeper.js';
import { EpochRepository } from './restoring/epoch.repository.js';
import { OrganizationSealer } from './sealing/organization-sealer.js';
import { Sealer } from './sealing/sealer.js';
import { SealingWatch } from './sealing/sealing-watch.js';
import { TrailSealed } from './sealing/trail-sealed.js';
import { signingKeyProvider } from './signing/signing-key.provider.js';
import { Tree } from './tree/tree.js';
import { TreeRepository } from './tree/tree.repository.js';
import { TrailVerifier } from './verification/trail-verifier.js';
import { Verifications } from './verification/verifications.js';

/** One order for each organization, the tree over it, and the proofs of both. */
@Module({
  controllers: [IntegrityController],
  providers: [
    signingKeyProvider,
    TreeRepository,
    Tree,
    TrailSealed,
    OrganizationSealer,
    Sealer,
    SealingWatch,
    CheckpointsService,
    ProofsService,
    TilesService,
    TrailVerifier,
    EpochRepository,
    EpochKeeper,
    Verifications,
  ],
  exports: [TrailSealed, Sealer, SealingWatch, CheckpointsService, ProofsService],
})
export class IntegrityModule {}

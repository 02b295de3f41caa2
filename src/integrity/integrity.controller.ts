import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Endpoint, type Caller } from '../access/index.js';
import { ApiTags } from '../common/api-docs.js';
import { objectIdOf } from '../common/http/index.js';
import { ConsistencyQuery, ProofQuery } from './dto/integrity.queries.js';
import { CheckpointResponse, ConsistencyResponse, KeyResponse, ProofResponse, VerdictResponse } from './dto/integrity.responses.js';
import { CheckpointsService } from './proofs/checkpoints.service.js';
import { answerEither } from './proofs/json-or-text.js';
import { ProofsService } from './proofs/proofs.service.js';
import { TilesService } from './proofs/tiles.service.js';
import { Verifications } from './verification/verifications.js';

const READ = { who: 'ADMIN', permission: 'read' } as const;

const NOTE_EXAMPLE = 'annals/666141dbfe2a0781e76f6549\n42\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n— annals/666141dbfe2a0781e76f6549 Uw2QOk…\n';
const PROOF_EXAMPLE =
  'c2sp.org/tlog-proof@v1\nextra eyJsZWFmIjoie…\nindex 41\nlqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=\n\nannals/666141dbfe2a0781e76f6549\n42\n…\n';

/** What makes the trail checkable by people who don't trust us. */
@Controller('activities')
@ApiTags('Proof')
export class IntegrityController {
  constructor(
    private readonly checkpoints: CheckpointsService,
    private readonly proofs: ProofsService,
    private readonly tiles: TilesService,
    private readonly verifications: Verifications,
  ) {}

  @Get('integrity/key')
  @Endpoint({ access: { who: 'any caller' }, summary: 'Get the key that signs the organization’s checkpoints', answer: { body: KeyResponse } })
  key(@CurrentCaller() caller: Caller): Promise<KeyResponse> {
    return this.checkpoints.key(caller.scope);
  }

  @Get('integrity/checkpoint')
  @Endpoint({
    access: READ,
    summary: 'Get the newest checkpoint',
    description: 'A C2SP signed note of a tlog-checkpoint. Returns the note alone unless the request asks for JSON.',
    answer: { body: CheckpointResponse, media: { 'text/plain': NOTE_EXAMPLE } },
  })
  async checkpoint(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    const checkpoint = await this.checkpoints.newest(caller.scope);
    return answerEither(request, reply, ['text/plain', 'application/json'], { json: checkpoint, text: checkpoint.note });
  }

  @Get('integrity/consistency')
  @Endpoint({
    access: READ,
    summary: 'Get a consistency proof',
    description: 'RFC 9162, section 2.1.4. A holder of the checkpoint of `from` can verify that nothing before it was changed.',
    answer: { body: ConsistencyResponse },
  })
  consistency(@CurrentCaller() caller: Caller, @Query() query: ConsistencyQuery): Promise<ConsistencyResponse> {
    return this.proofs.consistency(caller.scope, query);
  }

  @Post('integrity/verify')
  @Endpoint({
    access: READ,
    summary: 'Verify the trail',
    description:
      'Recomputes every entry, the tree and its signed root from the stored rows, and names the first error. Takes seconds per hundred thousand entries. An organization runs one verification at a time: requests during it wait, and share the next one.',
    answer: { body: VerdictResponse },
  })
  verify(@CurrentCaller() caller: Caller): Promise<VerdictResponse> {
    return this.verifications.verify(caller.scope);
  }

  @Get('integrity/tile/*')
  @Endpoint({
    access: READ,
    summary: 'Get a tile of the tree, or a bundle of its leaves',
    description:
      'C2SP tlog-tiles with the prefix `/api/v1/activities/integrity`: `<L>/<N>[.p/<W>]` for hashes, `entries/<N>[.p/<W>]` for leaves, each preceded by its length in two bytes.',
    answer: { media: { 'application/octet-stream': '' }, description: 'The bytes.' },
    params: { path: { description: 'The tile’s path, such as `0/000` or `0/x001/x234/067.p/17`.', example: '0/000' } },
  })
  async tile(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest<{ Params: { '*': string } }>): Promise<StreamableFile> {
    return new StreamableFile(await this.tiles.read(caller.scope, request.params['*']));
  }

  @Get(':id/proof')
  @Endpoint({
    access: READ,
    summary: 'Get an inclusion proof',
    description: 'RFC 9162, section 2.1.3. With `Accept: text/plain` a C2SP `tlog-proof@v1` file that can be verified offline.',
    answer: { body: ProofResponse, media: { 'text/plain': PROOF_EXAMPLE } },
    params: { id: { description: 'The entry’s `_id`.', example: '667e56bb8ada0eae284b21c1' } },
    errors: ['not_sealed'],
  })
  async proof(
    @CurrentCaller() caller: Caller,
    @Param('id', objectIdOf('Activity')) id: string,
    @Query() { treeSize }: ProofQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const proof = await this.proofs.inclusion(caller.scope, id, treeSize);
    return answerEither(request, reply, ['application/json', 'text/plain'], { json: proof, text: this.proofs.asFile(proof) });
  }
}

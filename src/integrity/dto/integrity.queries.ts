import { ApiProperty } from '../../common/api-docs.js';
import { NumberParameter } from '../../common/validation/index.js';

const SIZE_MAX = Number.MAX_SAFE_INTEGER;

export class ProofQuery {
  @NumberParameter(1, SIZE_MAX, { description: 'The tree size of an earlier checkpoint to prove against; default: the newest.', example: 42 })
  treeSize?: number;
}

/** Both are required. A missing one is reported only once the other is well-formed. */
export class ConsistencyQuery {
  @ApiProperty({ required: true })
  @NumberParameter(1, SIZE_MAX, { description: 'The smaller tree size: that of the checkpoint you hold.', example: 42 })
  from?: number;

  @ApiProperty({ required: true })
  @NumberParameter(1, SIZE_MAX, { description: 'The larger tree size.', example: 64 })
  to?: number;
}

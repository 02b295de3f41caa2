import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '../../common/api-docs.js';

const HASH = { description: 'SHA-256, in base64.', example: 'XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=' };

export class KeyResponse {
  @ApiProperty({ enum: ['Ed25519'], example: 'Ed25519' })
  algorithm!: 'Ed25519';

  @ApiProperty({ description: '8 hex digits: the key’s id in signed notes.', example: '530d903a' })
  keyId!: string;

  @ApiProperty({ description: 'The public key in PEM.', example: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA…\n-----END PUBLIC KEY-----\n' })
  publicKey!: string;

  @ApiProperty({
    description: 'The verifier key, as in C2SP signed-note.',
    example: 'annals/666141dbfe2a0781e76f6549+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  })
  vkey!: string;
}

export class CheckpointResponse {
  @ApiProperty({ example: 'annals/666141dbfe2a0781e76f6549' })
  origin!: string;

  @ApiProperty({ type: 'integer', minimum: 0, example: 42 })
  treeSize!: number;

  @ApiProperty(HASH)
  rootHash!: string;

  @ApiProperty({ description: 'The checkpoint as a signed note (C2SP tlog-checkpoint).' })
  note!: string;
}

export class ProofResponse {
  @ApiProperty({ type: 'integer', minimum: 0, example: 41 })
  leafIndex!: number;

  @ApiProperty({ type: 'integer', minimum: 1, example: 42 })
  treeSize!: number;

  @ApiProperty(HASH)
  leafHash!: string;

  @ApiProperty({ description: 'The leaf: exactly this text, as UTF-8, is hashed.', example: '{"_id":"667e56bb8ada0eae284b21c1"}' })
  leaf!: string;

  @ApiPropertyOptional({ description: 'The salt of the payload, in base64; omitted once the payload is erased.' })
  salt?: string;

  @ApiProperty(HASH)
  rootHash!: string;

  @ApiProperty({ type: [String], description: 'Hashes in base64, from the leaf’s sibling up to the root.' })
  inclusionPath!: string[];

  @ApiProperty({ description: 'The checkpoint at `treeSize`, as a signed note.' })
  note!: string;
}

export class ConsistencyResponse {
  @ApiProperty({ type: 'integer', minimum: 1, example: 42 })
  from!: number;

  @ApiProperty({ type: 'integer', minimum: 1, example: 64 })
  to!: number;

  @ApiProperty(HASH)
  fromRootHash!: string;

  @ApiProperty(HASH)
  toRootHash!: string;

  @ApiProperty({ type: [String], description: 'In base64 (RFC 9162, section 2.1.4).' })
  consistencyPath!: string[];
}

export class FirstBadResponse {
  @ApiProperty({
    oneOf: [{ type: 'integer' }, { type: 'null' }],
    description: 'The entry’s position; null if the error is not at an entry.',
    example: 17,
  })
  seq!: number | null;

  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'null' }],
    description: 'The row’s id; null if the row is gone or no single row is at fault.',
    example: '667e56bb8ada0eae284b21c1',
  })
  _id!: string | null;

  @ApiProperty({ description: 'The reason, as a fixed sentence.', example: 'Its payload was altered: it is not the one that was recorded.' })
  reason!: string;
}

@ApiExtraModels(FirstBadResponse)
export class VerdictResponse {
  @ApiProperty({ example: true })
  ok!: boolean;

  @ApiProperty({ type: 'integer', minimum: 0, example: 42 })
  treeSize!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'The number of entries verified, counted from the first.', example: 42 })
  checked!: number;

  @ApiProperty({ oneOf: [{ $ref: getSchemaPath(FirstBadResponse) }, { type: 'null' }], description: 'The first error.', example: null })
  firstBad!: FirstBadResponse | null;
}

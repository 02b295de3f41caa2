import { ApiProperty } from '../../../common/api-docs.js';
import { EntryResponse } from './entry.response.js';

export class QueriesResponse {
  @ApiProperty({ type: 'integer', example: 10 })
  limit!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  page!: number;

  @ApiProperty({ type: () => [EntryResponse] })
  results!: EntryResponse[];

  @ApiProperty({ type: 'integer', example: 1 })
  totalPages!: number;

  @ApiProperty({ type: 'integer', example: 3 })
  totalResults!: number;
}

export class EntryListResponse {
  @ApiProperty({ type: () => [EntryResponse] })
  data!: EntryResponse[];

  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'null' }],
    description: 'Cursor of the next page; null on the last page of a `desc` list, always present in an `asc` one.',
    example: null,
  })
  nextCursor!: string | null;
}

export class CreatedEntriesResponse {
  @ApiProperty({ type: 'integer', description: 'How many are new. Those whose external id was already stored with the same content are not.', example: 2 })
  created!: number;

  @ApiProperty({ type: [String], description: 'In request order.', example: ['667e56bb8ada0eae284b21c1', '667e56bb8ada0eae284b21c2'] })
  ids!: string[];
}

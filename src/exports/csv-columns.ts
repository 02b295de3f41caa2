import type { EntryResponse } from '../activity-logs/index.js';
import type { CsvColumns } from '../common/text/tables.js';

export const CSV_COLUMNS: CsvColumns<EntryResponse> = [
  '_id',
  'seq',
  'activityType',
  'context',
  'createdBy',
  'orgId',
  'organizationId',
  'tags',
  'actor',
  'target',
  'createdAt',
  'occurredAt',
  'ip',
  'userAgent',
  'requestId',
  'changes',
  'metadata',
  'erased',
  'externalId',
];

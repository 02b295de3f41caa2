import fc from 'fast-check';
import type { OrganizationId } from '../../database/index.js';
import { leafTextOf } from '../../merkle/index.js';
import { entryResponse } from './dto/entry.response.js';
import type { TrailEntry } from './trail-entry.entity.js';
import { leafOf } from './trail-leaf.js';

const text = fc.string({ unit: 'grapheme' });
const entries: fc.Arbitrary<TrailEntry> = fc.record({
  organizationId: text.map((id) => id as OrganizationId),
  id: text,
  seq: fc.nat(),
  activityType: text,
  createdBy: text,
  aboutOrganizationId: fc.option(text),
  actorType: fc.constantFrom('user', 'api-key', 'public', 'system'),
  actorId: text,
  targetType: fc.option(text),
  targetId: fc.option(text),
  tags: fc.array(text),
  createdAt: fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
  payloadHash: text,
  salt: fc.constant(null),
  erasedAt: fc.constant(null),
  context: fc.constant(null),
  searchText: fc.constant(null),
  changes: fc.constant(null),
  metadata: fc.constant(null),
  occurredAt: fc.constant(null),
  ip: fc.constant(null),
  userAgent: fc.constant(null),
  requestId: fc.constant(null),
  externalId: fc.constant(null),
  externalDigest: fc.constant(null),
});

describe('the leaf of an entry', () => {
  it('is the canonical text of what the API shows of it, whatever it holds', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (entry, seq) => {
        expect(leafOf(entry, seq)).toBe(leafTextOf({ ...entryResponse({ ...entry, seq }), seq, payloadHash: entry.payloadHash }));
      }),
    );
  });
});

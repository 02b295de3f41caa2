import { createHash } from 'node:crypto';
import { leafBytesOf, leafTextOf, payloadHashOf } from './entry-format.js';
import { leafHash } from './hash.js';

/** Written by hand, and never to be changed: trees out in the world are made of these bytes. */
const LEAF =
  '{"_id":"667e56bb8ada0eae284b21c1","activityType":"update-organization","actor":{"id":"667e52015767249ca5838bfa","type":"user"},' +
  '"createdAt":"2024-06-28T06:22:51.812Z","createdBy":"667e52015767249ca5838bfa","orgId":"666141dbfe2a0781e76f6549",' +
  '"organizationId":"666141dbfe2a0781e76f6549","payloadHash":"b6ef2eb5f6b7d5ebf4e7e5dbc6f93b6ed2b4dcd2e8d2b5ff5b1c9e1e6e4c3a2f","seq":41,' +
  '"tags":["acronym","é€😀"],"target":{"id":"666141dbfe2a0781e76f6549","type":"organization"}}';
const PAYLOAD =
  '{"changes":{"acronym":{"from":null,"to":"NN3"}},"context":"He said \\"né\\"\\n😀","ip":"203.0.113.7","metadata":{"10":1,"9":[1e+21,0.1,0]},"occurredAt":"2024-06-28T06:20:00.000Z","requestId":"r-1","userAgent":"x/1"}';
const SALT = Uint8Array.from({ length: 32 }, (_, index) => index);

describe('the format of entries', () => {
  const fields = {
    tags: ['acronym', 'é€😀'],
    seq: 41,
    payloadHash: 'b6ef2eb5f6b7d5ebf4e7e5dbc6f93b6ed2b4dcd2e8d2b5ff5b1c9e1e6e4c3a2f',
    orgId: '666141dbfe2a0781e76f6549',
    organizationId: '666141dbfe2a0781e76f6549',
    target: { type: 'organization', id: '666141dbfe2a0781e76f6549' },
    actor: { type: 'user', id: '667e52015767249ca5838bfa' },
    createdBy: '667e52015767249ca5838bfa',
    createdAt: '2024-06-28T06:22:51.812Z',
    activityType: 'update-organization',
    _id: '667e56bb8ada0eae284b21c1',
  };

  it('writes a leaf as exactly this text', () => {
    expect(leafTextOf(fields)).toBe(LEAF);
  });

  it('leaves out of a leaf what is absent, and what is no part of one', () => {
    const { organizationId: _o, actor: _a, target: _t, ...least } = fields;
    const leaf = leafTextOf({ ...least, tags: [], context: 'not here' } as typeof least);
    expect(leaf).toBe(
      '{"_id":"667e56bb8ada0eae284b21c1","activityType":"update-organization","createdAt":"2024-06-28T06:22:51.812Z","createdBy":"667e52015767249ca5838bfa",' +
        `"orgId":"666141dbfe2a0781e76f6549","payloadHash":"${fields.payloadHash}","seq":41,"tags":[]}`,
    );
  });

  it('hashes a leaf as 0x00 and its UTF-8', () => {
    const expected = createHash('sha256')
      .update(Buffer.from([0]))
      .update(LEAF, 'utf8')
      .digest('hex');
    expect(Buffer.from(leafHash(leafBytesOf(LEAF))).toString('hex')).toBe(expected);
    expect(expected).toBe('fc048cc200d4519d56a19d75bc83112f4acc4d7ea62a32abc242dcb0222fbc04');
  });

  it('hashes a payload as its salt and its canonical JSON', () => {
    const payload = {
      userAgent: 'x/1',
      requestId: 'r-1',
      occurredAt: '2024-06-28T06:20:00.000Z',
      metadata: { 9: [1e21, 0.1, -0], 10: 1 },
      ip: '203.0.113.7',
      context: 'He said "né"\n😀',
      changes: { acronym: { to: 'NN3', from: null } },
    };
    const expected = createHash('sha256').update(SALT).update(PAYLOAD, 'utf8').digest('hex');
    expect(payloadHashOf(SALT, payload)).toBe(expected);
    expect(expected).toBe('706fc115cc38c59b4e53ce33ebfa64efa24126c2bdd9a6fa23beca3f1396e293');
  });

  it('hashes an external id with the payload, in its place', () => {
    const payload = '{"context":"x","externalId":"crm-4711","ip":"203.0.113.7"}';
    const expected = createHash('sha256').update(SALT).update(payload, 'utf8').digest('hex');
    expect(payloadHashOf(SALT, { ip: '203.0.113.7', externalId: 'crm-4711', context: 'x' })).toBe(expected);
  });

  it('hashes an empty payload as its salt and {}', () => {
    const expected = createHash('sha256').update(SALT).update('{}').digest('hex');
    expect(payloadHashOf(SALT, { context: undefined })).toBe(expected);
  });
});

import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { EntryListResponse } from '../../../src/activity-logs/trail/dto/page.responses.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';
import { Trace } from '../../support/trace.js';

const MUSICAL = '𝄞'; // one code point, two UTF-16 units, four bytes of UTF-8

const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });
const ofBytes = (bytes: number) => ({ text: 'ü'.repeat(Math.floor((bytes - 11) / 2)) + 'x'.repeat((bytes - 11) % 2) });

describe('POST /activities', () => {
  const test = useTestApp();
  const org = useOrganization(test);
  afterEach(() => test.clock.release());

  const post = (event: Record<string, unknown>) => org.as('OWNER').post<EntryResponse & ProblemBody>('/activities', integratorsEvent(event));
  const stored = async (id: string) => (await org.as('ADMIN').get<EntryResponse>(`/activities/${id}`)).body;
  const fieldsOf = ({ errors = [] }: ProblemBody) => errors.map(({ field }) => field);

  it('keeps every field, and where it came from; the answer is what is stored, at the Location', async () => {
    const trace = new Trace();
    const { USER, ADMIN } = org.people;
    const request = {
      activityType: 'export-invoice',
      context: `  Exported invoice A-17 – “final” ${MUSICAL}\n`,
      tags: ['billing', 'Größe', 'a b'],
      createdBy: USER.id,
      target: { type: 'invoice', id: 'A-17/ß' },
      metadata: { amount: 120.5, lines: [1, null, { x: true }], '': 'empty' },
      occurredAt: '2026-03-26T14:00:00.5+01:00',
    };
    const { status, body, headers } = await ADMIN.api.post<EntryResponse>('/activities', request, trace.options);
    expect(status).toBe(201);
    expect(body).toEqual(trace.entry({ ...request, orgId: org.id, actor: { type: 'user', id: ADMIN.id }, occurredAt: '2026-03-26T13:00:00.500Z' }));
    expect(headers['location']).toBe(`/api/v1/activities/${body._id}`);
    expect(await stored(body._id)).toMatchObject(body);
    expect(await trace.entries(org.as('ADMIN'))).toEqual([body]);
  });

  it('needs nothing but a type and a context: the caller answers for it, and what is not given is left out', async () => {
    const trace = new Trace();
    const { id } = org.people.OWNER;
    const request = { activityType: 'x', context: 'y', tags: null, createdBy: null, target: null, metadata: null, occurredAt: null };
    const { body } = await org.as('OWNER').post<EntryResponse>('/activities', request, trace.options);
    expect(body).toEqual(trace.entry({ activityType: 'x', context: 'y', createdBy: id, orgId: org.id, actor: { type: 'user', id } }));
  });

  it('an API key’s entry carries the key’s id as createdBy and actor', async () => {
    const trace = new Trace();
    const key = await org.addApiKey('ADMIN', { permissions: ['create'] });
    const event = { activityType: 'import-file', context: 'Imported' };
    const { body } = await key.api.post<EntryResponse>('/activities', event, trace.options);
    expect(body).toEqual(trace.entry({ ...event, createdBy: key.id, orgId: org.id, actor: { type: 'api-key', id: key.id } }));
  });

  it('createdBy may be a user or a key of the organization, revoked ones too, and no one else', async () => {
    const key = await org.addApiKey('USER');
    await org.as('OWNER').delete(`/api-keys/${key.id}`);
    expect((await post({ createdBy: key.id })).body.createdBy).toBe(key.id);
    const stranger = await test.organization();
    for (const createdBy of [stranger.people.USER.id, 'a'.repeat(24), '0'.repeat(24), org.people.USER.id.toUpperCase().replace(/^6/, 'A'), 'x', 5]) {
      const { status, body } = await post({ createdBy });
      expect([status, body.code, fieldsOf(body)]).toEqual([400, 'validation_failed', ['createdBy']]);
    }
  });

  it('occurredAt is a key of its own and never changes createdAt, nor the order', async () => {
    test.clock.set('2026-03-26T13:00:00.007Z');
    const tag = unique('tag');
    const first = (await post({ tags: [tag], occurredAt: '2031-01-01T00:00:00Z' })).body;
    test.clock.advance({ seconds: 1 });
    const second = (await post({ tags: [tag], occurredAt: '1970-01-01T00:00:00Z' })).body;
    expect([first.createdAt, first.occurredAt]).toEqual(['2026-03-26T13:00:00.007Z', '2031-01-01T00:00:00.000Z']);
    expect([second.createdAt, second.occurredAt]).toEqual(['2026-03-26T13:00:01.007Z', '1970-01-01T00:00:00.000Z']);
    const { body } = await org.as('ADMIN').get<EntryListResponse>(`/activities?tag=${tag}`);
    expect(body.data).toMatchObject([second, first]);
  });

  it('metadata comes back exactly as it was sent, odd keys and values too', async () => {
    const metadata = JSON.parse(`{
      "constructor": {"name": "own"}, "toString": "text", "hasOwnProperty": false, "prototype": [], "length": 0, "": {"": ""}, "$ref": "#/x", "a.b[0]": 1,
      "nul": null, "numbers": [0, -1.5, 1e300, 9007199254740991, 1e-7], "nested": {"constructor": "again", "valueOf": {}},
      "text": "line\\nbreak \\u2028 \\u0001 \\ud834\\udd1e é e\\u0301", "date": "2026-03-26T13:00:00Z", "empty": {}, "list": [[], [[]]]
    }`) as Record<string, unknown>;
    const { body } = await post({ metadata });
    expect(JSON.stringify(body.metadata)).toBe(JSON.stringify(metadata));
    expect(JSON.stringify((await stored(body._id)).metadata)).toBe(JSON.stringify(metadata));
  });

  it('metadata that would reach a prototype is refused, and changes nothing', async () => {
    const sent = '{"activityType": "x", "context": "y", "metadata": {"__proto__": {"polluted": true}}}';
    const { status, body } = await org.as('OWNER').post<ProblemBody>('/activities', sent);
    expect([status, fieldsOf(body)]).toEqual([400, ['metadata.__proto__']]);
    expect({}).not.toHaveProperty('polluted');
  });

  /** As it stands in the text: JavaScript would round it before it is sent. */
  const postText = (metadata: string, headers?: Record<string, string>) =>
    org.as('OWNER').post<EntryResponse & ProblemBody>('/activities', `{"activityType":"x","context":"y","metadata":${metadata}}`, { headers });

  it.each(['9007199254740991', '-9007199254740991', '1.50', '1e2', '-0', '0.1', '6.02214076e23', '5e-324', '0.30000000000000004'])(
    'a number that every JSON parser reads alike comes back with its value: %s',
    async (number) => {
      const { status, body } = await postText(`{"list":[{"n":${number}}]}`);
      // Of zeros there is one.
      expect([status, body.metadata]).toEqual([201, { list: [{ n: Number(number) + 0 }] }]);
      expect((await stored(body._id)).metadata).toEqual(body.metadata);
    },
  );

  it.each(['9007199254740992', '738529527931269425', '-9007199254740993', '0.1000000000000000055511151231257827', '1e999', '1e-999', '1e20'])(
    'a number that JSON parsers change is refused by its path: %s',
    async (number) => {
      const { status, body } = await postText(`{"orderId": ${number}}`);
      expect([status, fieldsOf(body)]).toEqual([400, ['metadata.orderId']]);
      const batch = `{"activities":[{"activityType":"x","context":"y"},{"activityType":"x","context":"y","metadata":{"list":[0,${number}]}}]}`;
      const refused = await org.as('OWNER').post<ProblemBody>('/activities/batch', batch);
      expect([refused.status, fieldsOf(refused.body)]).toEqual([400, ['activities[1].metadata.list[1]']]);
    },
  );

  it('two events that differ only in the last digit of a number are two, under one Idempotency-Key too', async () => {
    const headers = { 'idempotency-key': unique('key') };
    expect((await postText('{"orderId": 9007199254740991}', headers)).status).toBe(201);
    expect((await postText('{"orderId": 9007199254740990}', headers)).status).toBe(422);
    expect((await postText('{"orderId": 9007199254740991.0}', headers)).status).toBe(201);
  });

  it('a name that is repeated in metadata is refused by its path', async () => {
    const { status, body } = await postText('{"to":{"iban":"A","amount":1,"iban":"B"}}');
    expect([status, fieldsOf(body)]).toEqual([400, ['metadata.to.iban']]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a type of 64 characters', { activityType: `a${'-'.repeat(62)}9` }],
    ['a context of 2,000 code points', { context: MUSICAL.repeat(2_000) }],
    ['a tag of 64 code points', { tags: [MUSICAL.repeat(64)] }],
    ['20 tags', { tags: Array.from({ length: 20 }, (_, index) => `tag ${index}`) }],
    ['a target of 64 and 128 code points', { target: { type: MUSICAL.repeat(64), id: MUSICAL.repeat(128) } }],
    ['metadata of 16 KiB in UTF-8', { metadata: ofBytes(16 * 1024) }],
    ['metadata of 8 levels', { metadata: nested(8) }],
    ['metadata of 8 levels, lists among them', { metadata: { list: [[[[[[[]]]]]]] } }],
    [
      'everything at its longest',
      {
        context: MUSICAL.repeat(2_000),
        tags: Array.from({ length: 20 }, (_, index) => `${index}`.padStart(2, '0') + MUSICAL.repeat(62)),
        metadata: ofBytes(16 * 1024),
      },
    ],
  ])('takes and keeps %s', async (_, event) => {
    const { status, body } = await post(event);
    expect(status).toBe(201);
    expect(body).toMatchObject(event);
    expect(await stored(body._id)).toMatchObject(body);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a type of 65 characters', { activityType: 'a'.repeat(65) }, 'activityType'],
    ['a type with a capital', { activityType: 'Export' }, 'activityType'],
    ['a type that begins with a digit', { activityType: '2-export' }, 'activityType'],
    ['no type', { activityType: undefined }, 'activityType'],
    ['no context', { context: undefined }, 'context'],
    ['a context that is null', { context: null }, 'context'],
    ['a blank context', { context: ' \n' }, 'context'],
    ['a context of 2,001 code points', { context: MUSICAL.repeat(2_001) }, 'context'],
    ['a context with NUL', { context: 'a\0b' }, 'context'],
    ['a context with half a surrogate pair', { context: 'a\ud834' }, 'context'],
    ['21 tags', { tags: Array.from({ length: 21 }, (_, index) => `tag${index}`) }, 'tags'],
    ['a tag of 65 code points', { tags: [MUSICAL.repeat(65)] }, 'tags'],
    ['an empty tag', { tags: [''] }, 'tags'],
    ['a tag that is a number', { tags: [5] }, 'tags'],
    ['a tag that is no list', { tags: 'billing' }, 'tags'],
    ['a tag twice', { tags: ['a', 'a'] }, 'tags'],
    ['a target without an id', { target: { type: 'invoice' } }, 'target'],
    ['a target with a long type', { target: { type: 'x'.repeat(65), id: '1' } }, 'target'],
    ['a target with a long id', { target: { type: 'x', id: MUSICAL.repeat(129) } }, 'target'],
    ['a target with more in it', { target: { type: 'x', id: '1', name: 'n' } }, 'target'],
    ['a target that is text', { target: 'invoice' }, 'target'],
    ['metadata of 16 KiB and a byte', { metadata: ofBytes(16 * 1024 + 1) }, 'metadata'],
    ['metadata of 9 levels', { metadata: nested(9) }, 'metadata'],
    ['metadata that is a list', { metadata: [] }, 'metadata'],
    ['a time without a zone', { occurredAt: '2026-03-26T13:00:00' }, 'occurredAt'],
    ['second 60', { occurredAt: '2026-03-26T13:00:60Z' }, 'occurredAt'],
    ['a time before 1970', { occurredAt: '1969-12-31T23:59:59Z' }, 'occurredAt'],
    ['a field of the answer', { createdAt: '2026-03-26T13:00:00Z' }, 'createdAt'],
    ['a seq', { seq: 1 }, 'seq'],
    ['an orgId', { orgId: 'a'.repeat(24) }, 'orgId'],
    ['a field called constructor', { constructor: {} }, 'constructor'],
  ])('refuses %s by name, and records nothing', async (_, event, field) => {
    const trace = new Trace();
    const { status, body } = await org.as('OWNER').post<ProblemBody>('/activities', integratorsEvent(event), trace.options);
    expect([status, body.code, fieldsOf(body)]).toEqual([400, 'validation_failed', [field]]);
    expect(await trace.entries(org.as('OWNER'))).toEqual([]);
  });

  it.each([
    'login login-failed logout change-password revoke-sessions register-organization update-organization create-user update-user disable-user',
    'create-role update-role delete-role create-api-key revoke-api-key create-activity-log update-activity-log delete-activity-log',
    'create-webhook update-webhook delete-webhook export-activities export-activity-logs erase-activity',
  ])('a type that Annals writes itself can not be posted: %s', async (types) => {
    const trace = new Trace();
    for (const activityType of types.split(' ')) {
      const { status, body } = await org.as('OWNER').post<ProblemBody>('/activities', integratorsEvent({ activityType }), trace.options);
      expect([activityType, status, body.code]).toEqual([activityType, 400, 'reserved_activity_type']);
    }
    expect(await trace.entries(org.as('OWNER'))).toEqual([]);
  });

  it('is for ADMIN and OWNER with the permission create', async () => {
    const reader = await org.addApiKey('OWNER', { permissions: ['read', 'update', 'delete'] });
    const trace = new Trace();
    for (const [api, code] of [
      [org.as('USER'), 'forbidden'],
      [reader.api, 'forbidden'],
      [test.anonymous, 'unauthenticated'],
    ] as const) {
      expect((await api.post<ProblemBody>('/activities', integratorsEvent(), trace.options)).body.code).toBe(code);
      expect((await api.post<ProblemBody>('/activities/batch', { activities: [integratorsEvent()] }, trace.options)).body.code).toBe(code);
    }
    expect(await trace.entries(org.as('OWNER'))).toEqual([]);
  });

  it('an entry can neither be changed nor deleted', async () => {
    const { body } = await post({});
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      expect((await org.as('OWNER').send(method, `/activities/${body._id}`, method === 'DELETE' ? undefined : { context: 'other' })).status).toBe(404);
    }
    expect(await stored(body._id)).toMatchObject(body);
  });
});

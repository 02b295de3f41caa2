import type { Answer, ProblemBody } from '../support/api-client.js';
import { fieldsOf, validBodyOf, withValue } from '../support/security/fields.js';
import { HostileSession } from '../support/security/hostile-session.js';
import { nameOf, type Operation } from '../support/security/operations.js';

const BAD_DAYS = [
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '10000-01-01',
  '1969-12-31',
  '26-01-01',
  '2026-1-1',
  '20260101',
];
const BAD_TIMES = [
  ...BAD_DAYS.map((day) => `${day}T12:00:00Z`),
  ...['2026-03-26T13:00:60Z', '2026-03-26T24:00:00Z', '2026-03-26T13:60:00Z', '2026-03-26T13:00:00', '2026-03-26T13:00Z', '2026-03-26 13:00:00Z'],
  ...[
    '2026-03-26T13:00:00+25:00',
    '2026-03-26T13:00:00+01:60',
    '2026-03-26T13:00:00+0100',
    '2026-03-26T13:00:00+1',
    '2026-03-26T13:00:00 CET',
    '2026-03-26T13:00:00.Z',
  ],
  ...[
    '1970-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '-002026-03-26T13:00:00Z',
    '+012026-03-26T13:00:00Z',
    '2026-W13-4T13:00:00Z',
    '1774530000',
    'now',
    'tomorrow',
  ],
  ...['٢٠٢٦-٠٣-٢٦T١٣:٠٠:٠٠Z', '2026-03-26T13:00:00Z\n', ' 2026-03-26T13:00:00Z', '2026-03-26T13:00:00Z; DROP TABLE users'],
];

jest.setTimeout(60_000); // many requests; on a busy machine they take a while

/** What stands in a body's time, a query string or a header, and looks almost right. */
describe('a value that is almost right', () => {
  let session: HostileSession;
  let operations: readonly Operation[];

  beforeAll(async () => {
    session = await HostileSession.start();
    operations = session.document.operations.filter(({ isStream }) => !isStream);
  });
  afterAll(() => session.close());

  const fieldsNamed = ({ status, body }: Answer<Partial<ProblemBody>>) => [status, body.errors?.map(({ field }) => field)];

  async function ask(operation: Operation, name: string, value: string, others: Readonly<Record<string, string>> = {}): Promise<Answer<Partial<ProblemBody>>> {
    return session.send(operation, `${session.pathOf(operation)}?${new URLSearchParams({ [name]: value, ...others }).toString()}`);
  }

  /** The parameters that are times; sizes of the tree have bounds of another kind. */
  function boundsOf({ queryParameters }: Operation) {
    return queryParameters.filter(({ name, schema }) => ['from', 'to', 'date'].includes(name) && schema.type !== 'integer');
  }

  it.each(BAD_TIMES)('the time %j is refused in every body that holds a time', async (time) => {
    for (const operation of operations) {
      for (const field of fieldsOf(session.document, operation.body ?? {}).filter(({ schema }) => schema.format === 'date-time')) {
        const body = withValue(validBodyOf(session.document, operation), field.path, time);
        expect([nameOf(operation), ...fieldsNamed(await session.send(operation, session.pathOf(operation), body))]).toEqual([
          nameOf(operation),
          400,
          [field.name],
        ]);
      }
    }
  });

  it.each([...BAD_DAYS, ...BAD_TIMES])('the bound %j is refused in every query that has bounds', async (time) => {
    for (const operation of operations) {
      for (const { name } of boundsOf(operation)) {
        expect([nameOf(operation), ...fieldsNamed(await ask(operation, name, time))]).toEqual([nameOf(operation), 400, [name]]);
      }
    }
  });

  it('the 29th of February is there in a leap year', async () => {
    for (const operation of operations) {
      for (const { name } of boundsOf(operation)) {
        // With an end, as statistics have no more buckets than fit into a few years.
        const others: Record<string, string> = name === 'from' ? { to: '2024-03-01' } : {};
        expect([nameOf(operation), (await ask(operation, name, '2024-02-29', others)).body.errors]).toEqual([nameOf(operation), undefined]);
      }
    }
  });

  it.each(['+02:00', 'UTC+2', 'Europe', 'Mars/Phobos', '../../etc/passwd', 'Europe/Berlin\0', 'europe berlin', '[u-ca=hebrew]', 'Z', '', '🙈'])(
    'the zone %j is refused',
    async (zone) => {
      for (const operation of operations.filter(({ queryParameters }) => queryParameters.some(({ name }) => name === 'tz'))) {
        expect([nameOf(operation), ...fieldsNamed(await ask(operation, 'tz', zone))]).toEqual([nameOf(operation), 400, ['tz']]);
      }
    },
  );

  describe('a cursor', () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const id = '0'.repeat(24);
    const FORGED = [
      ...['x', '=', '====', 'null', 'W10', 'W10=', '%00', '\0', '../..', "' OR 1=1 --", '🙈', 'a'.repeat(400), 'a'.repeat(401), `${'A'.repeat(300)}!`],
      ...[
        null,
        0,
        'text',
        {},
        [],
        [[]],
        [null, null, null, null],
        { list: 'users', time: 0, id, page: 1 },
        ['__proto__', 0, id, 1],
        ['constructor', 0, id, 1],
      ].map(encoded),
      ...['users', 'roles', 'api-keys', 'webhooks', 'trail:desc', 'trail:asc', 'trail:array', 'logs:-occurred_at', 'logs:created_at'].flatMap((list) =>
        [
          [list, -1, id, 1],
          [list, 1e20, id, 1],
          [list, '0', id, 1],
          [list, 0, "' OR 1=1 --", 1],
          [list, 0, '', 1],
          [list, 0, id, 0],
          [list, 0, id, 1.5],
          [list, 0, id, '1'],
          [list, 0, { toString: 'x' }, 1],
          [list, 0, id],
        ].map(encoded),
      ),
    ];
    const withCursor = () => operations.filter(({ queryParameters }) => queryParameters.some(({ name }) => name === 'cursor'));

    it('that nobody was given is refused', async () => {
      for (const operation of withCursor()) {
        for (const cursor of FORGED)
          expect([nameOf(operation), cursor, ...fieldsNamed(await ask(operation, 'cursor', cursor))]).toEqual([nameOf(operation), cursor, 400, ['cursor']]);
      }
    });

    it('of one list is refused by every other', async () => {
      const given = new Map<string, string>();
      for (const operation of withCursor()) {
        const { headers } = await session.owner.get(`${session.pathOf(operation)}?limit=1`);
        const cursor = new URLSearchParams(/\?([^?>]*)>/.exec(headers['link'] ?? '')?.[1]).get('cursor');
        if (cursor !== null) given.set(nameOf(operation), cursor);
      }
      expect(given.size).toBeGreaterThan(3);
      for (const operation of withCursor()) {
        for (const [name, cursor] of given) {
          const { status, body } = await ask(operation, 'cursor', cursor);
          if (name === nameOf(operation) || isArrayRoute(name, nameOf(operation)))
            expect([name, nameOf(operation), status]).toEqual([name, nameOf(operation), 200]);
          else expect([name, nameOf(operation), status, body.errors?.[0]?.field]).toEqual([name, nameOf(operation), 400, 'cursor']);
        }
      }
    });

    /** The array routes are parts of one list, in one order. */
    function isArrayRoute(...names: string[]): boolean {
      return names.every((name) => /^GET \/activities\/(user|tags|organization)/.test(name));
    }

    it('keeps the question that it belongs to, question marks and all', async () => {
      const listed = await session.owner.get('/activities?createdBy=' + session.furniture.org.people.OWNER.id + '&from=2020-01-01&q=created?&limit=1');
      const next = new URLSearchParams(/\?([^?>]*)>/.exec(listed.headers['link'] ?? '')?.[1]);
      expect(Object.fromEntries(next)).toMatchObject({ q: 'created?', limit: '1', from: '2020-01-01' });
    });

    it('changed in any one character is refused, or leads to the same organization at the most', async () => {
      const { headers } = await session.owner.get('/users?limit=1');
      const cursor = new URLSearchParams(/\?([^?>]*)>/.exec(headers['link'] ?? '')?.[1]).get('cursor') ?? '';
      expect(cursor.length).toBeGreaterThan(10);
      for (let at = 0; at < cursor.length; at += 1) {
        const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
        const { status, body } = await session.owner.get<{ data?: { orgId: string }[] }>(`/users?cursor=${changed}`);
        expect([200, 400]).toContain(status);
        for (const { orgId } of body.data ?? []) expect(orgId).toBe(session.furniture.org.id);
      }
    });
  });

  describe('a header', () => {
    it.each(['x', '""x', '"a" "b"', 'W/', '"a', '"a",', ',', '', '"a\u007f"', '"a", *'])(
      'If-Match: %s is refused by every route that honours it',
      async (value) => {
        for (const operation of operations.filter(({ headers }) => headers.includes('If-Match'))) {
          const path = session.pathOf(operation);
          const answer = await session.send(operation, path, operation.body && validBodyOf(session.document, operation), { headers: { 'if-match': value } });
          expect([nameOf(operation), ...fieldsNamed(answer)]).toEqual([nameOf(operation), 400, ['If-Match']]);
        }
      },
    );

    it.each(['"x"', 'W/"x"', '"x", W/"y"'])('If-Match: %s names another version than the present one', async (value) => {
      for (const operation of operations.filter(({ headers }) => headers.includes('If-Match'))) {
        const path = session.pathOf(operation);
        const { status } = await session.send(operation, path, operation.body && validBodyOf(session.document, operation), { headers: { 'if-match': value } });
        expect([nameOf(operation), status]).toEqual([nameOf(operation), 412]);
      }
    });

    it.each(['x', '"', 'W/', '"a" "b"', '', 'é', '"\u00ff"', '*garbage*'])('If-None-Match: %s that names no version is as good as none', async (value) => {
      for (const operation of operations.filter(({ headers }) => headers.includes('If-None-Match'))) {
        const { status } = await session.send(operation, session.pathOf(operation), undefined, { headers: { 'if-none-match': value } });
        expect([nameOf(operation), status]).toEqual([nameOf(operation), 200]);
      }
    });

    it.each(['', 'a b', 'a\tb', 'é', 'x'.repeat(256), '\u007f', ' '])('Idempotency-Key: %j is refused by every route that honours it', async (value) => {
      for (const operation of operations.filter(({ headers }) => headers.includes('Idempotency-Key'))) {
        const answer = await session.send(operation, session.pathOf(operation), validBodyOf(session.document, operation), {
          headers: { 'idempotency-key': value },
        });
        expect([nameOf(operation), ...fieldsNamed(answer)]).toEqual([nameOf(operation), 400, ['Idempotency-Key']]);
      }
    });

    it.each(['', 'a b', '<script>', 'é', 'x'.repeat(129), '"quoted"', '${jndi:ldap://x}'])('X-Request-Id: %j is not kept', async (value) => {
      const { headers } = await session.owner.get('/auth/me', { headers: { 'x-request-id': value } });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    });

    it.each([
      ['Bearer'],
      ['Bearer '],
      ['Bearer a.b.c'],
      ['Bearer ..'],
      ['Bearer eyJhbGciOiJub25lIn0.e30.'],
      [`Bearer ${'x'.repeat(8_000)}`],
      ['Bearer annals_'],
      [`Bearer annals_${'x'.repeat(8_000)}`],
      ["Bearer annals_' OR 1=1 --"],
      ['Bearer annals_\u00ff'],
      ['Basic b3duZXI6cGFzcw=='],
      ['🙈'],
      [''],
    ])('Authorization: %s is nobody', async (value) => {
      for (const operation of operations.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/'))) {
        const { status, headers } = await session.test.anonymous.get(session.pathOf(operation), { headers: { authorization: value } });
        expect([nameOf(operation), status, headers['www-authenticate']]).toEqual([nameOf(operation), 401, expect.stringMatching(/^Bearer/)]);
      }
    });
  });
});

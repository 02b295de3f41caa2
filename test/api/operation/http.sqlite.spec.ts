import type { EntryResponse } from '../../../src/activity-logs/trail/dto/entry.response.js';
import type { ProblemBody } from '../../support/api-client.js';
import { integratorsEvent, unique } from '../../support/factories.js';
import { useOrganization, useTestApp } from '../../support/use-test-app.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('every answer', () => {
  const test = useTestApp();
  const org = useOrganization(test);

  it.each(['a', unique('request'), 'A.b_c-d:e=f+g/h', 'x'.repeat(128)])('keeps a well-formed X-Request-Id: %s', async (id) => {
    const headers = { 'x-request-id': id };
    expect((await org.as('USER').get('/auth/me', { headers })).headers['x-request-id']).toBe(id);
    const { headers: answered, body } = await test.anonymous.get<ProblemBody>('/auth/me', { headers });
    expect([answered['x-request-id'], body.requestId]).toEqual([id, id]);
    const event = await org.as('OWNER').post<EntryResponse>('/activities', integratorsEvent(), { headers });
    expect(event.body.requestId).toBe(id);
  });

  it.each(['', ' ', 'a b', 'x'.repeat(129), '<script>', 'ünï', 'a,b'])('has a made X-Request-Id in place of "%s"', async (id) => {
    const { headers, body } = await test.anonymous.get<ProblemBody>('/auth/me', { headers: { 'x-request-id': id } });
    expect(headers['x-request-id']).toMatch(UUID);
    expect(body.requestId).toBe(headers['x-request-id']);
  });

  it('has an X-Request-Id of its own where none was sent, whatever it answers', async () => {
    const answers = [
      await test.anonymous.get('/health/live'),
      await test.anonymous.get('/docs'),
      await test.anonymous.get('/nothing'),
      await test.anonymous.post('/auth/login', '{'),
      await test.anonymous.post('/auth/login', 'x'.repeat(1024 * 1024 + 1)),
      await test.anonymous.get(`/activities/tags/${'x'.repeat(2_000)}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 400, 413, 404]);
    const ids = answers.map(({ headers }) => headers['x-request-id']);
    for (const id of ids) expect(id).toMatch(UUID);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['/api/v1/auth/me', '/api/v1/nothing', '/health/live', '/docs', '/docs/json', '/docs/errors/forbidden'])(
    'has the headers that keep browsers from being used against people: %s',
    async (path) => {
      const { headers } = await test.anonymous.get(path);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'no-referrer' });
      const policy = headers['content-security-policy'] ?? '';
      for (const directive of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) expect(policy).toContain(directive);
      expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*)/);
      expect(headers['strict-transport-security']).toMatch(/^max-age=\d{7,}/);
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('is stored by nobody, unless it has a tag by which its caller may revalidate it', async () => {
    for (const path of ['/users', '/activities', '/activity-logs', '/activity-logs/export', '/api-keys', '/nothing']) {
      expect([path, (await org.as('ADMIN').get(path)).headers['cache-control']]).toEqual([path, 'no-store']);
    }
    const { headers } = await org.as('ADMIN').get(`/users/${org.people.USER.id}`);
    expect([headers['cache-control'], headers['etag']]).toEqual(['private, no-cache', expect.any(String)]);
  });

  it.each([
    ['GET', '/nothing'],
    ['GET', '/'],
    ['GET', '/activity-logs/'],
    ['GET', '/Activities'],
    ['GET', '/activities/queries/more'],
    ['PATCH', '/activities'],
    ['DELETE', '/users/ID'],
    ['PUT', '/users/ID'],
    ['PUT', '/roles'],
    ['POST', '/auth/me'],
    ['GET', '/auth/login'],
    ['OPTIONS', '/users'],
  ] as const)('%s %s, which there is not, is a 404 problem', async (method, path) => {
    const body = method === 'GET' || method === 'OPTIONS' ? undefined : {};
    const answer = await org.as('OWNER').send<ProblemBody>(method, path.replace('ID', org.people.USER.id), body);
    expect([answer.status, answer.body.code, answer.body.detail]).toEqual([404, 'not_found', 'Route not found.']);
  });

  it('to HEAD is what GET answers, without the body', async () => {
    for (const path of ['/users', '/activities', '/health/live', '/users/none', `/users/${org.people.USER.id}`]) {
      const [get, head] = [await org.as('ADMIN').get(path), await org.as('ADMIN').send('HEAD', path)];
      expect([path, head.status, head.body]).toEqual([path, get.status, '']);
      const same = ({ headers }: typeof get) => [headers['content-type'], headers['etag'], headers['content-length']];
      expect(same(head)).toEqual(same(get));
    }
    expect((await test.anonymous.send('HEAD', '/users')).status).toBe(401);
  });

  it('to a body that is not JSON is 415, and to one that is broken 400', async () => {
    const post = (body: string | Buffer, type?: string) =>
      org.as('OWNER').post<ProblemBody>('/activities', body, type === undefined ? {} : { headers: { 'content-type': type } });
    expect((await post('activityType=x', 'application/x-www-form-urlencoded')).body.code).toBe('unsupported_media_type');
    expect((await post('{}', 'text/plain')).body.code).toBe('unsupported_media_type');
    expect((await post('{"activityType": ')).body.code).toBe('malformed_json');
    expect((await post(Buffer.from([0x22, 0xff, 0x22]))).body.code).toBe('malformed_json');
    expect((await post(JSON.stringify(integratorsEvent()), 'application/json; charset=utf-8')).status).toBe(201);
  });

  it('that is an error has the shape of RFC 9457, and a page for its type', async () => {
    const { body } = await org.as('USER').get<ProblemBody>('/users?secret=1');
    expect(body).toEqual({
      type: '/docs/errors/forbidden',
      title: expect.any(String) as unknown,
      status: 403,
      detail: expect.any(String) as unknown,
      instance: '/api/v1/users',
      code: 'forbidden',
      requestId: expect.stringMatching(UUID) as unknown,
    });
    expect((await test.anonymous.get(body.type)).status).toBe(200);
  });
});

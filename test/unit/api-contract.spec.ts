import { ApiContract } from '../support/api-contract.js';

const thing = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, at: { type: 'string', format: 'date-time' } } };
const problem = { type: 'object', required: ['code'], properties: { code: { type: 'string' }, status: { type: 'integer' }, instance: { type: 'string' } } };
const contract = new ApiContract({
  openapi: '3.1.0',
  paths: {
    '/things/{id}': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          404: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
        },
      },
    },
  },
  components: { schemas: { Thing: thing, Problem: problem } },
});

function check(
  status: number,
  body: unknown,
  { path = '/things/1', type = status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json', id = 'r' } = {},
): string {
  try {
    contract.check('GET', path, { status, headers: { 'content-type': type, 'x-request-id': id }, text: JSON.stringify(body) });
    return 'fine';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the check of every answer against the OpenAPI document', () => {
  it('lets pass what is documented', () => {
    expect(check(200, { id: 'a', at: '2026-03-26T13:00:00Z' })).toBe('fine');
    expect(check(404, { code: 'not_found', status: 404, instance: '/things/1' })).toBe('fine');
    expect(check(404, { code: 'not_found', status: 404, instance: '/elsewhere' }, { path: '/elsewhere' })).toBe('fine');
  });

  it.each([
    ['a status that is not documented', 201, { id: 'a' }, {}, 'the status 201 is not documented'],
    ['another content type', 200, { id: 'a' }, { type: 'text/plain' }, 'the content type "text/plain" is not documented'],
    ['a missing field', 200, {}, {}, "must have required property 'id'"],
    ['a field that is not documented', 200, { id: 'a', secret: 1 }, {}, 'must NOT have additional properties'],
    ['a malformed value', 200, { id: 'a', at: 'yesterday' }, {}, '/at must match format "date-time"'],
    ['an error that is no problem', 404, { message: 'no' }, { type: 'application/json' }, 'an error must be application/problem+json'],
    ['a problem that tells of another status', 404, { code: 'x', status: 400, instance: '/things/1' }, {}, 'its body says status 400'],
    ['an answer without a request id', 200, { id: 'a' }, { id: '' }, 'it has no X-Request-Id'],
    ['a success where there is no operation', 200, {}, { path: '/elsewhere' }, 'there is no such operation'],
  ])('names the operation and the fault of %s', (_, status, body, options, fault) => {
    const message = check(status, body, options);
    expect(message).toContain(fault);
    expect(message).toMatch(/^GET \/(things\/\{id\}|elsewhere) answered/);
  });
});

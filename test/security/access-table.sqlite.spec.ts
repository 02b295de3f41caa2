import type { ApiClient } from '../support/api-client.js';
import { integratorsEvent, unique } from '../support/factories.js';
import { useOrganization, useTestApp } from '../support/use-test-app.js';
import type { Person } from '../support/test-organization.js';
import { badCredentials, readToken, tokensOf, writeToken } from '../support/security/credentials.js';
import { nameOf, operationsOf, routesOf, type Method } from '../support/security/operations.js';
import { urlOf, VALID_REQUESTS } from '../support/security/valid-requests.js';

/**
 * What every route answers to a request that is right but for who sends it. A new route has to be added, with a request
 * in `VALID_REQUESTS`.
 *
 * nobody      without credentials               ADMIN, OWNER  on what belongs to a USER of theirs
 * bad         each of the bad credentials       key ADMIN     an API key with the role ADMIN
 * own         a USER, about themselves          key USER      one with the role USER
 * other       a USER, about another USER        stranger      an ADMIN of another organization
 * reader      base ADMIN, may only read         -             the route is about nobody in particular
 */
const TABLE = `
                                                   nobody bad own other reader ADMIN OWNER keyADMIN keyUSER stranger
POST   /auth/login                                 200    200 200  200  200    200   200   200      200     200
POST   /auth/refresh                               200    200 200  200  200    200   200   200      200     200
POST   /auth/register                              201    201 201  -    201    201   201   201      201     201
POST   /auth/logout                                401    401 204  -    204    204   204   204      204     204
POST   /auth/session                               200    200 200  200  200    200   200   200      200     200
POST   /auth/session/refresh                       200    200 200  200  200    200   200   200      200     200
DELETE /auth/session                               204    204 204  204  204    204   204   204      204     204
GET    /auth/me                                    401    401 200  -    200    200   200   200      200     200
POST   /auth/password                              401    401 204  -    204    204   204   403      403     204

GET    /activity-logs                              401    401 200  403  200    200   200   200      403     200
POST   /activity-logs                              401    401 201  403  403    201   201   201      403     201
POST   /activity-logs/batch                        401    401 201  403  403    201   201   201      403     201
GET    /activity-logs/export                       401    401 200  403  200    200   200   200      403     200
GET    /activity-logs/{id}                         401    401 200  404  200    200   200   200      404     404
PUT    /activity-logs/{id}                         401    401 200  404  403    200   200   200      404     404
DELETE /activity-logs/{id}                         401    401 200  404  403    200   200   200      404     404
GET    /activity-logs/mentor/{mentor_id}/summary   401    401 200  403  200    200   200   200      403     200
GET    /activity-logs/mentor/{mentor_id}/count-by-type  401 401 200 403 200    200   200   200      403     200

GET    /activities                                 401    401 200  403  200    200   200   200      403     200
POST   /activities                                 401    401 403  -    403    201   201   201      403     201
POST   /activities/batch                           401    401 403  -    403    201   201   201      403     201
GET    /activities/user                            401    401 200  -    200    200   200   200      400     200
GET    /activities/queries                         401    401 403  -    200    200   200   200      403     200
GET    /activities/user/{userId}                   401    401 403  403  200    200   200   200      403     404
GET    /activities/tags/{tag}                      401    401 403  -    200    200   200   200      403     400
GET    /activities/organization/{orgId}            401    401 403  -    200    200   200   200      403     404
GET    /activities/{id}                            401    401 403  403  200    200   200   200      403     404
GET    /activities/export                          401    401 403  -    200    200   200   200      403     200
GET    /activities/stream                          401    401 200  -    200    200   200   200      200     200
GET    /activities/stats                           401    401 403  -    200    200   200   200      403     200
POST   /activities/{id}/erase                      401    401 403  403  403    403   200   403      403     403

GET    /activities/integrity/key                   401    401 200  -    200    200   200   200      200     200
GET    /activities/integrity/checkpoint            401    401 403  -    200    200   200   200      403     200
GET    /activities/integrity/consistency           401    401 403  -    200    200   200   200      403     200
GET    /activities/integrity/tile/{path}           401    401 403  -    200    200   200   200      403     200
POST   /activities/integrity/verify                401    401 403  -    200    200   200   200      403     200
GET    /activities/{id}/proof                      401    401 403  403  200    200   200   200      403     404

GET    /webhooks                                   401    401 403  -    200    200   200   200      403     200
POST   /webhooks                                   401    401 403  -    403    403   201   403      403     403
GET    /webhooks/{id}                              401    401 403  -    200    200   200   200      403     404
PATCH  /webhooks/{id}                              401    401 403  -    403    403   200   403      403     403
DELETE /webhooks/{id}                              401    401 403  -    403    403   204   403      403     403
POST   /webhooks/{id}/test                         401    401 403  -    403    403   202   403      403     403
POST   /webhooks/{id}/replay                       401    401 403  -    403    403   202   403      403     403
GET    /webhooks/{id}/deliveries                   401    401 403  -    200    200   200   200      403     404

GET    /users                                      401    401 403  -    200    200   200   200      403     200
POST   /users                                      401    401 403  -    403    201   201   201      403     201
GET    /users/{id}                                 401    401 200  404  200    200   200   200      404     404
PATCH  /users/{id}                                 401    401 200  404  403    200   200   200      404     404
GET    /roles                                      401    401 403  -    200    200   200   200      403     200
POST   /roles                                      401    401 403  -    403    403   201   403      403     403
PATCH  /roles/{id}                                 401    401 403  -    403    403   200   403      403     403
DELETE /roles/{id}                                 401    401 403  -    403    403   204   403      403     403
GET    /api-keys                                   401    401 403  -    200    200   200   200      403     200
POST   /api-keys                                   401    401 403  -    403    403   201   403      403     403
DELETE /api-keys/{id}                              401    401 403  -    403    403   204   403      403     403
GET    /organizations/{orgId}                      401    401 403  -    200    200   200   200      403     404
PATCH  /organizations/{orgId}                      401    401 403  -    403    403   200   403      403     403

GET    /health/live                                200    200 200  -    200    200   200   200      200     200
GET    /health/ready                               200    200 200  -    200    200   200   200      200     200
GET    /metrics                                    200    200 200  -    200    200   200   200      200     200
`;

const [COLUMNS = [], ...ROWS] = TABLE.split('\n').flatMap((line) => (line.trim() ? [line.trim().split(/\s+/)] : []));
const EXPECTED = ROWS.map(([method = '', path = '', ...statuses]) => ({
  method: method as Method,
  path,
  route: `${method} ${path}`,
  statuses: Object.fromEntries(COLUMNS.flatMap((column, index) => (statuses[index] === '-' ? [] : [[column, Number(statuses[index])]]))),
}));

jest.setTimeout(60_000); // many requests; on a busy machine they take a while

describe('every route, for every kind of caller', () => {
  const test = useTestApp({ SEALER: 'on', WEBHOOK_ALLOW_PRIVATE: 'true', WEBHOOKS_MAX: '0' });
  const org = useOrganization(test);
  let colleague: Person;
  let callers: Record<string, ApiClient>;
  let bad: Awaited<ReturnType<typeof badCredentials>>;

  beforeAll(async () => {
    const stranger = await test.organization();
    colleague = await org.addPerson('USER');
    const reads = unique('READER');
    await org.as('OWNER').post('/roles', { name: reads, base: 'ADMIN', permissions: ['read'] });
    const [reader, keyADMIN, keyUSER] = [await org.addPerson(reads), await org.addApiKey('ADMIN'), await org.addApiKey('USER')];
    await keyADMIN.api.post('/activities', integratorsEvent()); // so that its own trail is not empty
    const [own, ADMIN, OWNER] = [org.as('USER'), org.as('ADMIN'), org.as('OWNER')];
    callers = {
      ...{ nobody: test.anonymous, own, other: own, reader: reader.api, ADMIN, OWNER },
      ...{ keyADMIN: keyADMIN.api, keyUSER: keyUSER.api, stranger: stranger.as('ADMIN') },
    };
    bad = await badCredentials(test, org);
  });

  it('every route stands in the table, and every row is a route', () => {
    expect(EXPECTED.map(({ route }) => route).sort()).toEqual(routesOf(test.app).sort());
  });

  it('every route stands in the OpenAPI document, and the document names no other', async () => {
    expect((await operationsOf(test.app)).map(nameOf).sort()).toEqual(routesOf(test.app).sort());
  });

  it('the bad credentials are made from ones that are good', async () => {
    const { access_token: token } = await tokensOf(test.anonymous, org.people.OWNER);
    const { header, claims } = readToken(token);
    const same = writeToken(header, claims, test.settings.jwtSecret);
    expect((await test.anonymous.as(same).get('/auth/me')).status).toBe(200);
    const key = (await org.addApiKey('OWNER')).key;
    expect((await test.anonymous.get('/auth/me', { headers: { 'x-api-key': key } })).status).toBe(200);
  });

  it.each(EXPECTED)('$route', async ({ method, path, route, statuses: { bad: badStatus, ...expected } }) => {
    const request = VALID_REQUESTS[route];
    if (!request) throw new Error(`${route} has no request in VALID_REQUESTS`);

    const answered: Record<string, number> = {};
    for (const column of Object.keys(expected)) {
      const person = column === 'own' ? org.people.USER : colleague;
      const valid = await request({ test, org, person });
      const { status, headers } = await (callers[column] as ApiClient).send(method, urlOf(path, valid), valid.body, { headers: valid.headers });
      answered[column] = status;
      expect(headers['www-authenticate'] !== undefined).toBe(status === 401);
    }
    expect(answered).toEqual(expected);

    const answeredToBad: Record<string, number> = {};
    for (const [name, headers] of Object.entries(bad)) {
      const valid = await request({ test, org, person: colleague });
      answeredToBad[name] = (await test.anonymous.send(method, urlOf(path, valid), valid.body, { headers: { ...valid.headers, ...headers } })).status;
    }
    expect(answeredToBad).toEqual(Object.fromEntries(Object.keys(bad).map((name) => [name, badStatus])));
  });
});

import * as fc from 'fast-check';
import type { ProblemBody } from '../support/api-client.js';
import { fieldsOf } from '../support/security/fields.js';
import { HostileSession, runs } from '../support/security/hostile-session.js';
import { nameOf, type Operation } from '../support/security/operations.js';

const KIB = 1024;
/** As much as a stranger may send in a body, and in a head. */
const BODY_BYTES = 60 * KIB;
const HEAD_BYTES = 15 * KIB;
const ANSWER_BYTES_MAX = 64 * KIB;

jest.setTimeout(60_000); // many requests; on a busy machine they take a while

/** What is sent so that far more is made of it: work, memory, a longer answer. */
describe('a refusal', () => {
  let session: HostileSession;
  let operations: readonly Operation[];

  beforeAll(async () => {
    session = await HostileSession.start();
    operations = session.document.operations.filter(({ isStream }) => !isStream);
  });
  afterAll(() => session.close());

  /** Of the answer, if it is one. */
  async function expectBrief(operation: Operation, path: string, body?: string, headers?: Record<string, string>): Promise<number> {
    const answer = await session.send(operation, path, body, { headers });
    if (answer.status < 400) return answer.status;
    const { errors = [] } = answer.body;
    expect([nameOf(operation), Buffer.byteLength(JSON.stringify(answer.body)) <= ANSWER_BYTES_MAX]).toEqual([nameOf(operation), true]);
    expect([nameOf(operation), errors.length <= 20, errors.filter(({ field }) => field.length > 128)]).toEqual([nameOf(operation), true, []]);
    return answer.status;
  }

  it('of a small body that names a huge field thousands of times is there at once, and small', async () => {
    const body = `{"${'A'.repeat(16_500)}":[${'1e999,'.repeat(8_000)}1e999]}`;
    for (const operation of operations.filter((one) => one.body)) {
      expect([nameOf(operation), await expectBrief(operation, session.pathOf(operation), body)]).toEqual([nameOf(operation), 400]);
    }
  });

  it('is not long, whatever the body repeats', async () => {
    const name = fc.constantFrom('a', 'A'.repeat(127), 'A'.repeat(5_000), 'A'.repeat(16_383), 'A'.repeat(20_000), '\\u0001'.repeat(2_000), '🙈'.repeat(4_000));
    const unit = fc.oneof(
      fc.constantFrom('1e999', '"\\u0000"', '"\\ud800"', '{}', '[]', '[[[', '{"__proto__":0}', '0', '9007199254740993', '"x"', 'null'),
      name.map((long) => `{"${long}":1e999}`),
    );
    for (const operation of operations.filter((one) => one.body)) {
      const known = fieldsOf(session.document, operation.body ?? {}).map((field) => field.path[0] as string);
      const body = fc.tuple(fc.oneof(name, fc.constantFrom(...known)), unit, fc.constantFrom('list', 'object', 'whole')).map(([field, repeated, shape]) => {
        const times = Math.max(1, Math.floor((BODY_BYTES - field.length) / (repeated.length + 10)));
        const list = Array.from({ length: times }, () => repeated).join();
        if (shape === 'whole') return `[${list}]`;
        return shape === 'list'
          ? `{"${field}":[${list}]}`
          : `{${Array.from({ length: times }, (_, index) => `"${field.slice(0, 40)}${index}":${repeated}`).join()}}`;
      });
      await fc.assert(
        fc.asyncProperty(body, async (text) => {
          expect([nameOf(operation), await expectBrief(operation, session.pathOf(operation), text)]).toEqual([nameOf(operation), 400]);
        }),
        runs(5),
      );
    }
  });

  it('is not long, whatever the query string repeats', async () => {
    const repeated = fc.constantFrom('a', '%01', '%F0%9F%99%88', 'é', '"', '&b=', '=', ',', '%');
    for (const operation of operations) {
      await fc.assert(
        fc.asyncProperty(repeated, fc.boolean(), async (unit, many) => {
          const times = Math.floor(HEAD_BYTES / (unit.length + 7));
          const question = many ? Array.from({ length: times }, (_, index) => `${index}${unit}=`).join('&') : `x${unit.repeat(times)}=1`;
          expect([nameOf(operation), await expectBrief(operation, `${session.pathOf(operation)}?${question}`)]).toEqual([nameOf(operation), 400]);
        }),
        runs(2),
      );
    }
  });

  it.each(['é', '%', '%C3%A9', '"', 'a/'])('is not long, whatever the path repeats: %j', async (unit) => {
    for (const prefix of ['/', '/api/v1/users/', '/docs/']) {
      const { statusCode, body } = await session.test.app.inject({ method: 'GET', url: prefix + unit.repeat(HEAD_BYTES / unit.length) });
      expect([statusCode >= 400, Buffer.byteLength(body) <= ANSWER_BYTES_MAX]).toEqual([true, true]);
      expect((JSON.parse(body) as ProblemBody).instance).toMatch(/^(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/);
    }
  });

  it('is not long, whatever a header repeats', async () => {
    for (const operation of operations) {
      for (const header of [...operation.headers, 'X-Request-Id', 'Accept', 'Range']) {
        for (const unit of ['"a",', 'é']) {
          const body = operation.body && JSON.stringify(operation.bodyExample);
          await expectBrief(operation, `${session.pathOf(operation)}?unknown=1`, body, { [header]: unit.repeat(HEAD_BYTES / unit.length) });
        }
      }
    }
  });
});

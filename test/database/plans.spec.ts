import { PagingLimits } from '../../src/activity-logs/paging/paging-limits.js';
import { RefreshTokenRepository } from '../../src/auth/refresh-token.repository.js';
import { SessionRepository } from '../../src/auth/session.repository.js';
import { IdempotencyRecordRepository } from '../../src/idempotency/idempotency-record.repository.js';
import { WebhookDeliveryWorker } from '../../src/webhooks/deliveries/webhook-delivery-worker.js';
import { DeliveryPurge } from '../../src/webhooks/deliveries/delivery-purge.js';
import { WebhookRepository } from '../../src/webhooks/webhook.repository.js';
import { sealAll } from '../support/integrity/sealing.js';
import { nameOf, operationsOf, type Operation } from '../support/security/operations.js';
import { urlOf, VALID_REQUESTS, type ValidRequest } from '../support/security/valid-requests.js';
import type { Answer } from '../support/api-client.js';
import { integratorsEvent, mentorLog, unique } from '../support/factories.js';
import { useTestApp } from '../support/use-test-app.js';
import { ACCEPTED, isAccepted } from '../support/plans/accepted.js';
import { findingsOf, type Finding } from '../support/plans/findings.js';
import { largeOrganization, type LargeOrganization } from '../support/plans/large-organization.js';
import { QUESTIONS } from '../support/plans/questions.js';
import { StatementCapture, type CapturedStatement } from '../support/plans/statement-capture.js';

/** Some ten thousand rows and a thousand requests: on a busy machine that takes its time. */
const PATIENCE_MILLISECONDS = 300_000;
const PAGE = 20;
/** So many rows are passed over on the way to a page that has no number. */
const FAR = 1_500;
const BATCH = 100;
/** What some routes read at a time for the whole of an answer, of each of two types. */
const READ_AT_ONCE: Readonly<Record<string, number>> = { 'POST /activities/integrity/verify': 1_024, 'GET /activity-logs/export': 1_000 };
const SEALED_AT_ONCE = 500;
const PURGED_AT_ONCE = 1_000;

/** MySQL 8.4 Reference Manual, section 11.3, less what MariaDB 10.11 reserves as well. Keywords stand in capitals here, names do not. */
const RESERVED_BY_MYSQL = new Set(
  (
    'cube cume_dist dense_rank empty first_value function generated get grouping groups io_after_gtids io_before_gtids json_table lag last_value lateral lead manual ' +
    'master_bind nth_value ntile of optimizer_costs parallel percent_rank qualify rank row row_number stored system tablesample virtual'
  ).split(' '),
);

describe('every statement that the API sends to the database of a large organization', () => {
  const test = useTestApp({ WEBHOOK_ALLOW_PRIVATE: 'true', USERS_MAX: '0', ROLES_MAX: '0', API_KEYS_MAX: '0', WEBHOOKS_MAX: '0' });
  let large: LargeOrganization;
  let operations: readonly Operation[];
  let capture: StatementCapture;
  let statements: readonly CapturedStatement[] = [];
  let findings: Finding[];
  const asked = new Map<string, Set<string>>();
  const refused: string[] = [];

  beforeAll(async () => {
    test.app.get(PagingLimits).offsetMax = 2 * PAGE;
    operations = await operationsOf(test.app);
    large = await largeOrganization(test);
    const { settings } = test.database;
    capture = StatementCapture.of(settings.dialect === 'mysql' ? settings.database : settings.file);
    try {
      for (const operation of operations) await askEverything(operation);
      await doEverythingElse();
    } finally {
      statements = capture.end();
    }
    findings = await findingsOf(test.database, statements);
  }, PATIENCE_MILLISECONDS);

  const send = async <T>(route: string, operation: Operation, request: ValidRequest): Promise<Answer<T>> => {
    const url = urlOf(operation.path, request);
    const limit = Number(new URLSearchParams(request.query).get('limit') ?? 0);
    capture.begin(`${operation.method} ${url}`, Math.max(limit, READ_AT_ONCE[route] ?? PAGE));
    const answer = await large.org.as('OWNER').send<T>(operation.method, url, request.body, request.headers && { headers: request.headers });
    if (answer.status >= 300) refused.push(`${operation.method} ${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
    const names = asked.get(route) ?? new Set<string>();
    for (const name of new URLSearchParams(request.query).keys()) names.add(name);
    asked.set(route, names);
    return answer;
  };

  const seal = async () => {
    capture.begin('the sealer', SEALED_AT_ONCE);
    await sealAll(test);
  };

  const askEverything = async (operation: Operation) => {
    const route = nameOf(operation);
    const valid = VALID_REQUESTS[route];
    if (!valid) throw new Error(`${route} has no request in VALID_REQUESTS`);
    capture.begin(`what is made for ${route}`, PAGE);
    const request = await valid({ test, org: large.org, person: large.org.people.USER });
    await seal();
    await send(route, operation, request);
    const questions = QUESTIONS[route]?.(large);
    for (const query of questions?.queries ?? []) {
      if (questions?.isList) await askForPages(route, operation, { ...questions, query });
      else {
        await seal(); // an export waits for it
        await send(route, operation, { ...questions, query });
      }
    }
  };

  /** The first page and the one behind it; where pages have numbers one in the middle, the one behind it, and the last; else one behind many rows. */
  const askForPages = async (route: string, operation: Operation, request: ValidRequest) => {
    const page = (rest: string, limit = PAGE) => send<object>(route, operation, { ...request, query: `${request.query}&limit=${limit}${rest}` });
    const behind = (answer: Answer<object>, limit = PAGE) => {
      const cursor = cursorOf(answer);
      return cursor === undefined ? answer : page(`&cursor=${cursor}`, limit);
    };
    const first = await page('');
    await behind(first);
    const parameter = (name: string) => operation.queryParameters.find((documented) => documented.name === name);
    if (parameter('page')) {
      const pages = Math.max(Math.ceil(totalOf(first) / PAGE), 1);
      await behind(await page(`&page=${Math.ceil(pages / 2)}`));
      await page(`&page=${pages}`);
      return;
    }
    const limitMax = (parameter('limit')?.schema as { maximum: number }).maximum;
    let answer = first;
    for (let rows = 0; rows < FAR; rows += limitMax) answer = await behind(answer, limitMax);
    await behind(answer);
  };

  /** What comes with no request of its own. */
  const doEverythingElse = async () => {
    const owner = large.org.as('OWNER');
    for (const [path, body] of [
      ['/activity-logs/batch', { logs: Array.from({ length: BATCH }, () => mentorLog()) }],
      ['/activities/batch', { activities: Array.from({ length: BATCH }, () => integratorsEvent()) }],
    ] as const) {
      capture.begin(`POST ${path}, carried out once`, BATCH);
      const headers = { 'idempotency-key': unique('key') };
      for (const attempt of ['first', 'again']) expect([attempt, (await owner.post(path, body, { headers })).status]).toEqual([attempt, 201]);
    }
    await seal();
    capture.begin('the delivery scheduler', PAGE);
    await test.app.get(WebhookDeliveryWorker).findDue(PAGE);
    await test.app.get(WebhookRepository).backlog();
    capture.begin('what removes the old', PURGED_AT_ONCE);
    const now = new Date();
    for (const repository of [RefreshTokenRepository, SessionRepository, IdempotencyRecordRepository]) await test.app.get(repository).purge(now);
    await test.app.get(DeliveryPurge).purge();
  };

  it('comes from requests that are granted', () => {
    expect(refused).toEqual([]);
  });

  it('comes from requests with every parameter that is documented', () => {
    const missing = operations.flatMap((operation) => {
      const names = operation.queryParameters.map(({ name }) => name).filter((name) => !asked.get(nameOf(operation))?.has(name));
      return names.map((name) => `${nameOf(operation)}: ${name} is asked for in no request of QUESTIONS`);
    });
    expect(missing).toEqual([]);
  });

  it('names nothing by a word that MySQL 8 reserves, and MariaDB does not', () => {
    const named = statements.flatMap(({ text }) => text.replaceAll(/'[^']*'|`[^`]*`|"[^"]*"/g, '').match(/\b[a-z_]+\b/g) ?? []);
    expect([...new Set(named)].filter((word) => RESERVED_BY_MYSQL.has(word))).toEqual([]);
  });

  it('finds what it answers in an index, and reads little more than that', () => {
    const others = findings.filter((finding) => !ACCEPTED.some((accepted) => isAccepted(finding, accepted)));
    expect(others.map(({ text }) => text).join('\n\n')).toBe('');
  });

  it.each(ACCEPTED)('grows where it must, and only there: $what', (accepted) => {
    expect(findings.some((finding) => isAccepted(finding, accepted))).toBe(true);
  });
});

function cursorOf({ body, headers }: Answer<object>): string | undefined {
  const { next_cursor: ofLogs, nextCursor } = body as { next_cursor?: string; nextCursor?: string | null };
  return ofLogs ?? nextCursor ?? /[?&]cursor=([^&>]+)/.exec(headers['link'] ?? '')?.[1];
}

function totalOf({ body, headers }: Answer<object>): number {
  const { pagination, totalResults } = body as { pagination?: { total: number }; totalResults?: number };
  return pagination?.total ?? totalResults ?? Number(headers['x-total-count']);
}

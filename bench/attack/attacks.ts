/** A request as its bytes. `isUnfinished`: it promises more than it sends, and waits. */
export interface Attack {
  readonly name: string;
  readonly bytes: Buffer;
  readonly isUnfinished?: boolean;
}

const BODY_BYTES_MAX = 64 * 1024;
const BATCH_BYTES_MAX = 8 * 1024 * 1024;

/** Each of these once let a single anonymous client stop the service or fill its memory. */
export const ATTACKS: readonly Attack[] = [
  { name: 'JSON with many faults and a long name', bytes: post('/api/v1/auth/login', jsonWithManyFaults()) },
  { name: 'a long Authorization header', bytes: get('/api/v1/activity-logs', [`Authorization: ${'A'.repeat(15_800)}`]) },
  { name: 'a body that never ends', bytes: post('/api/v1/auth/login', '{', BODY_BYTES_MAX), isUnfinished: true },
  { name: 'a large batch without credentials', bytes: post('/api/v1/activities/batch', largeBatch()) },
  { name: 'a long unknown path', bytes: get(`/${'A'.repeat(15_000)}`) },
];

function jsonWithManyFaults(): string {
  return `{"${'A'.repeat(16_380)}":[${Array.from({ length: 7_900 }, () => '1e999').join(',')}]}`;
}

function largeBatch(): string {
  const activity = JSON.stringify({ activityType: 'read-file', context: 'A file was read.', metadata: { text: 'x'.repeat(8_000) } });
  const count = Math.floor(BATCH_BYTES_MAX / (activity.length + 1)) - 1;
  return `{"activities":[${Array.from({ length: count }, () => activity).join(',')}]}`;
}

function get(path: string, headers: readonly string[] = []): Buffer {
  return request('GET', path, headers, '');
}

function post(path: string, body: string, length = Buffer.byteLength(body)): Buffer {
  return request('POST', path, ['Content-Type: application/json', `Content-Length: ${length}`], body);
}

function request(method: string, path: string, headers: readonly string[], body: string): Buffer {
  return Buffer.from([`${method} ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', body].join('\r\n'));
}

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BENCH_FOLDER } from '../folder/bench-folder.js';

const run = promisify(execFile);

/** Longer than what wrk takes for lost by itself: a late response is counted, not discarded. */
const TIMEOUT_SECONDS = 10;

/** Requests that all connections send again and again; a body makes them POSTs, `ids` fills each in for `{id}` in turn. */
export interface Load {
  readonly path: string;
  readonly token: string;
  readonly body?: string;
  readonly ids?: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Loads a server with wrk (github.com/wg/wrk), which costs the machine least of all such programs. Latencies are in milliseconds.
 * Throws where it is missing, or where any answer is not a good one: a refusal is answered sooner than a request.
 */
export async function loadWithWrk(serverUrl: string, load: Load): Promise<LoadResult> {
  const script = join(BENCH_FOLDER, 'load.lua');
  await writeFile(script, scriptOf(load));
  const args = [
    '--threads',
    '1',
    '--connections',
    String(load.connections),
    '--duration',
    `${load.seconds}s`,
    '--timeout',
    `${TIMEOUT_SECONDS}s`,
    '--script',
    script,
    serverUrl,
  ];
  const { stdout } = await run('wrk', args).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error('This bench needs wrk: `apt-get install wrk`, or `brew install wrk`') : error;
  });
  const { requests, microseconds, p50, p99, refused, broken } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<string, number>;
  if (refused || broken) throw new Error(`${load.path}: ${refused} answers were no good ones, ${broken} connections broke`);
  return { perSecond: ((requests ?? 0) * 1e6) / (microseconds ?? 0), p50: (p50 ?? 0) / 1000, p99: (p99 ?? 0) / 1000 };
}

function scriptOf({ path, token, body, ids = [] }: Load): string {
  const [before, after = ''] = path.split('{id}');
  const quote = (text: string) => `[==[${text}]==]`;
  return `
wrk.headers["Authorization"] = "Bearer ${token}"
${body === undefined ? '' : `wrk.method = "POST"; wrk.headers["Content-Type"] = "application/json"; wrk.body = ${quote(body)}`}
local ids = { ${ids.map(quote).join(', ')} }
local next = 0
function request()
  if #ids == 0 then return wrk.format(nil, ${quote(path)}) end
  next = next % #ids + 1
  return wrk.format(nil, ${quote(before ?? '')} .. ids[next] .. ${quote(after)})
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"refused":%d,"broken":%d}',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), e.status, e.connect + e.read + e.write + e.timeout))
end
`;
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** A script of wrk; without one it sends GET. */
  readonly script?: string;
}

/** As much as so many connections can send, by wrk. Throws where it is not installed. */
export async function load({ url, headers, connections, seconds, script }: Load): Promise<{ readonly perSecond: number; readonly refused: number }> {
  const options = [
    '--threads=2',
    `--connections=${connections}`,
    `--duration=${seconds}s`,
    '--timeout=10s',
    ...(script === undefined ? [] : [`--script=${script}`]),
  ];
  const names = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
  const { stdout } = await promisify(execFile)('wrk', [...options, ...names, url]);
  const read = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const [perSecond, refused] = [read(/^Requests\/sec:\s+([\d.]+)/m), read(/Non-2xx or 3xx responses: (\d+)/)];
  return { perSecond: Math.max(0, perSecond - refused / seconds), refused };
}

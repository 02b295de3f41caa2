import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ServerProcess } from '../../support/server-process.js';

/** What a process does that comes by the kept secret of a folder as the server does, and says it. */
const COMES_BY_IT = `
  const [module, file] = process.argv.slice(1);
  const { keptSecret } = await import(module);
  try { process.stdout.write(keptSecret(file)); } catch (error) { process.stderr.write(error.message); process.exitCode = 1; }
`;

/** The secret that signs tokens, where the settings give none and the first start keeps one. */
describe('the kept secret', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'annals-secret-'));
    file = join(folder, 'data', 'jwt-secret');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** With `noRoom` files can be made, but no byte written to them, as on a full disk. */
  async function comeByIt({ noRoom = false } = {}) {
    const module = pathToFileURL(resolve('dist/src/access/kept-secret.js')).href;
    const script = `${noRoom ? 'ulimit -f 0; ' : ''}exec "$0" --input-type=module -e "$1" "$2" "$3"`;
    const child = spawn('bash', ['-c', script, process.execPath, COMES_BY_IT, module, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    await once(child, 'close');
    return { ...said, code: child.exitCode };
  }

  async function keep(text: string): Promise<void> {
    await mkdir(join(folder, 'data'));
    await writeFile(file, text);
  }

  const refusal = (fault: string) =>
    `JWT_SECRET: the secret kept in ${file} ${fault}; restore it from a backup, or set JWT_SECRET; remove it only if nothing was signed or encrypted with it yet`;

  it('is one, though many processes start at once, is for this user alone, and stays the same', async () => {
    const started = await Promise.all(Array.from({ length: 6 }, () => comeByIt()));
    const secrets = new Set(started.map(({ stdout }) => stdout));
    expect(started.map(({ code, stderr }) => [code, stderr])).toEqual(started.map(() => [0, '']));
    expect([...secrets]).toEqual([await readFile(file, 'utf8')]);
    expect([...secrets][0]).toMatch(/^[A-Za-z0-9+/]{64}$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(secrets).toContain((await comeByIt()).stdout);
    expect(await readdir(join(folder, 'data'))).toEqual(['jwt-secret']);
  });

  it('is none where the disk has no room for it, and that is said; a later start makes a whole one', async () => {
    const { code, stdout, stderr } = await comeByIt({ noRoom: true });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^JWT_SECRET: a new secret cannot be kept in .*jwt-secret \(EFBIG\); see that the disk has room .*, or set JWT_SECRET$/);
    expect(await readdir(join(folder, 'data'))).toEqual([]);
    expect((await comeByIt()).stdout).toHaveLength(64);
  });

  it('is not what killed starts have left behind, of which nothing stays', async () => {
    await mkdir(join(folder, 'data'));
    for (const [name, text] of Object.entries({ '0a.new': '', '0b.new': 'cut short', '0c.new': 'x1'.repeat(32) })) await writeFile(`${file}.${name}`, text);
    const { stdout } = await comeByIt();
    expect(stdout).toMatch(/^[A-Za-z0-9+/]{64}$/);
    expect((await comeByIt()).stdout).toBe(stdout);
    expect(await readdir(join(folder, 'data'))).toEqual(['jwt-secret']);
  });

  it.each([
    ['empty', '', 'must have at least 32 bytes, but has 0'],
    ['of white space', ' \n'.repeat(20), 'must have at least 32 bytes, but has 0'],
    ['cut short', 'x1'.repeat(15), 'must have at least 32 bytes, but has 30'],
    ['of NUL bytes, as a disk may leave it', '\0'.repeat(64), 'repeats a single character'],
  ])('that is %s is refused, by its file, with a remedy', async (_, text, fault) => {
    await keep(text);
    const { code, stdout, stderr } = await comeByIt();
    expect([code, stdout, stderr]).toEqual([1, '', refusal(fault)]);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('that is refused stops the start', async () => {
    await keep('');
    const server = await ServerProcess.spawn({ DATABASE_URL: `sqlite:${join(folder, 'data', 'annals.db')}`, PORT: '0', LOG_LEVEL: 'silent' });
    expect([await server.ended(), server.stdout, server.stderr.trim()]).toEqual([1, '', refusal('must have at least 32 bytes, but has 0')]);
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { fullName: string; status: string }[];
  }[];
}

/** Enough for a group of several, with one of everything that a file of tests can do. */
const FILES: Readonly<Record<string, string>> = {
  'passes.test.js': "it('one', () => {}); describe('a group', () => { it('two', () => {}); });",
  'alike.test.js': "it('one', () => {}); describe('a group', () => { it('two', () => {}); });",
  'fails.test.js': "it('is right', () => {}); it('is wrong', () => expect(1).toBe(2));",
  'skips.test.js': "it.skip('later', () => {}); it.todo('some day'); it('now', () => {});",
  'each.test.js': "describe.each([1, 2])('of %i', () => it.each(['a', 'b'])('%s', () => {}));",
  'hooks.test.js': "beforeAll(() => { throw new Error('broken'); }); it('never begins', () => {});",
  'empty.test.js': "describe('nothing', () => {});",
  'broken.test.js': "require('./there-is-no-such-file');",
};
const COPIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

describe('the runner that runs several files as one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-runner-'));
  beforeAll(() => {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    for (const name of COPIES) writeFileSync(join(folder, `${name}.test.js`), `it('runs ${name}', () => {});`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(runner: string): Promise<Report> {
    const config = {
      rootDir: folder,
      transform: {},
      displayName: 'runner',
      runner: require.resolve(runner),
      testEnvironment: require.resolve('jest-environment-node'),
    };
    const report = join(folder, 'report.json');
    const options = ['--config', JSON.stringify({ projects: [config] }), '--json', '--outputFile', report, '--ci', '--runInBand'];
    await new Promise((done) => execFile(process.execPath, [resolve('node_modules/jest/bin/jest.js'), ...options], { cwd: folder }, done));
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  }
  const testsOf = ({ testResults }: Report) =>
    Object.fromEntries(
      testResults
        .filter(({ name }) => basename(name) !== 'broken.test.js')
        .map(({ name, assertionResults }) => [basename(name), assertionResults.map(({ fullName, status }) => `${status}: ${fullName}`)]),
    );
  const statesOf = ({ testResults }: Report) => Object.fromEntries(testResults.map(({ name, status }) => [basename(name), status]));

  it('reports every test of every file, with the outcome that jest’s own runner reports', async () => {
    const usual = await run('jest-runner');
    const together = await run(resolve('test/support/run/together.runner.mjs'));
    expect(testsOf(together)).toEqual(testsOf(usual));
    expect(statesOf(together)).toEqual(statesOf(usual));
    // The file that cannot be loaded is a test that fails here.
    expect(together.numTotalTests).toBe(usual.numTotalTests + 1);
    expect(usual.numTotalTests).toBeGreaterThan(COPIES.length);
  }, 60_000);
});

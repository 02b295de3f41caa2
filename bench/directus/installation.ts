import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** What is compared with, and the Node that it asks for: the project's own may be older. */
export const VERSIONS = { directus: '12.4.1', node: '22.23.3' } as const;

/** Not among what quick runs leave: it takes minutes to make, and is the same for both. */
const FOLDER = resolve('data/bench/directus');
const NAME = `${VERSIONS.directus}-node-${VERSIONS.node}`;

/** Where a Directus of these versions stands. */
export class Installation {
  constructor(readonly folder: string) {}

  get node(): string {
    return join(this.folder, 'node/node_modules/node/bin/node');
  }

  /** The headers of this Node, where an addon without a binary for it is compiled: those of the machine's own Node would make one that does not load. */
  get nodeFolder(): string {
    const packages = join(this.folder, 'node/node_modules/node/node_modules');
    const name = readdirSync(packages).find((each) => existsSync(join(packages, each, 'include')));
    if (name === undefined) throw new Error('The package of Node has no headers');
    return join(packages, name);
  }

  get directus(): string {
    return join(this.folder, 'directus');
  }
}

/**
 * The one that is kept, or a new one. Directus is no dependency of the project: it is large, and has a licence of its own
 * (`node_modules/directus/license` in its folder). Throws where npm can't install it.
 */
export async function installedDirectus(say: (line: string) => void): Promise<Installation> {
  const whole = join(FOLDER, NAME);
  if (existsSync(whole)) return new Installation(whole);
  say(`Installing Directus ${VERSIONS.directus} and Node ${VERSIONS.node} with npm, which takes some minutes and 1 GB. They are kept until bench:clean …`);
  const begun = performance.now();
  const unfinished = join(FOLDER, `unfinished-${process.pid}`);
  await install(new Installation(unfinished));
  renameSync(unfinished, whole); // whoever finds it finds it whole
  say(`Installed in ${Math.round((performance.now() - begun) / 1000)} s`);
  return new Installation(whole);
}

/** Takes away what was installed, whole or not; answers what that was. */
export function removeInstallations(): string[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER);
  rmSync(FOLDER, { recursive: true });
  return names.map((name) => `Directus ${name}`);
}

async function install(unfinished: Installation): Promise<void> {
  await npmInstall(join(unfinished.folder, 'node'), { dependencies: { node: VERSIONS.node }, allowScripts: { node: true } });
  const environment = {
    PATH: `${join(unfinished.node, '..')}${delimiter}${process.env['PATH'] ?? ''}`,
    npm_config_nodedir: unfinished.nodeFolder,
  };
  await npmInstall(unfinished.directus, DIRECTUS, environment);
}

const DIRECTUS = {
  // mysql2 is an optional dependency of its own: named here, the installation fails where it can't be had.
  dependencies: { directus: VERSIONS.directus, mysql2: '3.24.4' },
  // The pages of its studio, which are not measured; the version that it asks for is not on every registry.
  overrides: { '@directus/app': '18.0.0' },
  // Drivers of other databases need not be compiled.
  allowScripts: { 'isolated-vm': true, argon2: true, sharp: true, esbuild: false, sqlite3: false, oracledb: false, protobufjs: false, braintrust: false },
};

/** What npm says goes to a file, and is shown by its place where it fails. */
async function npmInstall(folder: string, manifest: object, environment: Record<string, string> = {}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name: 'bench', private: true, ...manifest }, null, 2)}\n`);
  const logFile = join(folder, 'install.log');
  const log = openSync(logFile, 'w');
  const child = spawn('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, env: { ...process.env, ...environment }, stdio: ['ignore', log, log] });
  const kill = () => void child.kill();
  process.once('exit', kill);
  const code = await once(child, 'exit').then(
    ([status]) => status as number | null,
    (error: Error) => error.message,
  );
  process.off('exit', kill);
  closeSync(log);
  if (code !== 0) throw new Error(`This bench needs Directus, which npm could not install (${String(code)}): see ${logFile}`);
}

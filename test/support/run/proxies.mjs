import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PACKAGES = { nginx: 'nginx-light', haproxy: 'haproxy' };

/** The proxies that are installed here: their paths by name. With CI=true a missing one is an error. */
export function findProxies() {
  // Root finds its programs there, whoever asks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return Object.entries(PACKAGES).map(([name, debian]) => {
    const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
    if (path) return { name, path };
    const message = `no ${name} is installed (apt-get install ${debian})`;
    if (process.env.CI === 'true') throw new Error(`With CI=true every test runs, but ${message}.`);
    console.warn(`SKIPPED: the server behind ${name}, because ${message}.`);
    return { name, path: '' };
  });
}

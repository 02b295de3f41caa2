import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { readSettings, type Settings } from '../../src/config/index.js';
import { openDatabase } from '../../src/database/opening/open-database.js';
import { entities } from '../../src/schema.js';
import { startTcpProxy } from '../support/tcp-proxy.js';

describe('a database that cannot be opened', () => {
  it('stops the start with one line that names the server and the reason, and keeps the password to itself', async () => {
    const proxy = await startTcpProxy({ host: '127.0.0.1', port: 1 });
    await proxy.close(); // now nobody listens on its port
    const message = await errorOfResponse(settingsFor(`mysql://annals:hidden-secret@127.0.0.1:${proxy.port}/annals`));
    expect(message).toBe(`DATABASE_URL: mysql://annals@127.0.0.1:${proxy.port}/annals cannot be opened: connect ECONNREFUSED 127.0.0.1:${proxy.port}`);
  });

  it('stops the start with one line that names the file', async () => {
    const folder = await mkdtemp(`${tmpdir()}/annals-opening-`);
    const message = await errorOfResponse(settingsFor(`sqlite:${folder}`));
    expect(message).toBe(`DATABASE_URL: the file ${folder} cannot be opened: unable to open database file`);
    await rm(folder, { recursive: true });
  });
});

function settingsFor(url: string): Settings['database'] {
  return readSettings({ DATABASE_URL: url }).database;
}

async function errorOfResponse(settings: Settings['database']): Promise<string> {
  return openDatabase(settings, entities).then(
    () => 'opened',
    (error: Error) => error.message,
  );
}

import { chmod, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { readSettings } from '../../src/config/index.js';
import { openDatabase } from '../../src/database/opening/open-database.js';
import { PrivateMariadb, describeWithMariadbd } from '../support/private-mariadb.js';

// A server is made and started, and its schema is migrated.
jest.setTimeout(60_000);

interface Certificate {
  readonly private: string;
  readonly cert: string;
}

async function authority(name: string): Promise<Certificate> {
  const extensions = [{ name: 'basicConstraints' as const, cA: true, critical: true }];
  return generate([{ name: 'commonName', value: name }], { extensions });
}

/** For a host of this name, or for a client. */
async function certificate(name: string, { private: key, cert }: Certificate): Promise<Certificate> {
  const extensions = [
    { name: 'basicConstraints' as const, cA: false },
    { name: 'subjectAltName' as const, altNames: [{ type: 2 as const, value: name }] },
  ];
  return generate([{ name: 'commonName', value: name }], { ca: { key, cert }, extensions });
}

describeWithMariadbd('a database server that takes nothing but TLS', () => {
  let folder: string;
  let server: PrivateMariadb;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'annals-tls-'));
    await chmod(folder, 0o755); // the server runs as another user
    const [ours, theirs] = [await authority('Our authority'), await authority('Another authority')];
    const [host, elsewhere, client] = [await certificate('localhost', ours), await certificate('elsewhere.example', ours), await certificate('annals', ours)];
    const files = {
      ...{ 'ca.pem': ours.cert, 'other-ca.pem': theirs.cert, 'server.pem': host.cert, 'server-key.pem': host.private },
      ...{ 'elsewhere.pem': elsewhere.cert, 'elsewhere-key.pem': elsewhere.private },
      ...{ 'client.pem': client.cert, 'client-key.pem': client.private },
    };
    for (const [name, text] of Object.entries(files)) await writeFile(file(name), text);
    const options = [`--ssl-ca=${file('ca.pem')}`, `--ssl-cert=${file('server.pem')}`, `--ssl-key=${file('server-key.pem')}`, '--require-secure-transport'];
    server = await PrivateMariadb.start(options, { ssl: { rejectUnauthorized: false } });
    await server.connection.query('CREATE DATABASE annals');
    await server.connection.query("CREATE USER annals@'%' IDENTIFIED BY 'secret'");
    await server.connection.query("CREATE USER certified@'%' IDENTIFIED BY 'secret' REQUIRE X509");
    for (const user of ['annals', 'certified']) await server.connection.query(`GRANT ALL ON annals.* TO ${user}@'%'`);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** `opened`, or the one line that the start ends with. */
  const open = async (parameters: Readonly<Record<string, string>>, { user = 'annals', host = 'localhost' } = {}): Promise<string> => {
    const query = new URLSearchParams(parameters).toString();
    const { database } = readSettings({ DATABASE_URL: `mysql://${user}:secret@${host}:${server.port}/annals?${query}` });
    try {
      // No entities: whether it connects and migrates is the question.
      await (await openDatabase(database, [])).close();
      return 'opened';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is opened with ssl-mode required, verify-ca and verify-identity, in any case of letters', async () => {
    const ca = { 'ssl-ca': file('ca.pem') };
    expect(await open({ 'ssl-mode': 'required' })).toBe('opened');
    expect(await open({ 'ssl-mode': 'VERIFY_CA', ...ca })).toBe('opened');
    expect(await open({ 'ssl-mode': 'Verify-Identity', ...ca })).toBe('opened');
  });

  it('refuses connections without TLS', async () => {
    for (const parameters of [{}, { 'ssl-mode': 'disabled' }] as Record<string, string>[]) {
      expect(await open(parameters)).toMatch(/^DATABASE_URL: .*cannot be opened: .*(insecure transport|Access denied)/i);
    }
  });

  it('is refused where its certificate is of an authority that is not trusted', async () => {
    for (const mode of ['verify-ca', 'verify-identity']) {
      expect(await open({ 'ssl-mode': mode, 'ssl-ca': file('other-ca.pem') })).toMatch(/^DATABASE_URL: .*cannot be opened: .*certificate/i);
      expect(await open({ 'ssl-mode': mode })).toMatch(/^DATABASE_URL: .*cannot be opened: .*certificate/i);
    }
  });

  it('takes an account that needs a client certificate with it, and not without', async () => {
    const tls = { 'ssl-mode': 'verify-identity', 'ssl-ca': file('ca.pem') };
    const pair = { 'ssl-cert': file('client.pem'), 'ssl-key': file('client-key.pem') };
    expect(await open({ ...tls, ...pair }, { user: 'certified' })).toBe('opened');
    expect(await open(tls, { user: 'certified' })).toMatch(/^DATABASE_URL: .*cannot be opened: Access denied/);
  });

  // Last, because it gives the server another certificate.
  it('is refused by verify-identity, and by nothing else, where the certificate is of another host', async () => {
    const ca = { 'ssl-ca': file('ca.pem') };
    for (const name of ['', '-key']) await copyFile(file(`elsewhere${name}.pem`), file(`server${name}.pem`));
    await server.connection.query('FLUSH SSL');
    expect(await open({ 'ssl-mode': 'verify-identity', ...ca })).toMatch(/^DATABASE_URL: .*cannot be opened: .*does not match/);
    expect(await open({ 'ssl-mode': 'verify-ca', ...ca })).toBe('opened');
    expect(await open({ 'ssl-mode': 'required' })).toBe('opened');
  });
});

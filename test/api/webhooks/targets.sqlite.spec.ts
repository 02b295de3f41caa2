import { TestMessages } from '../../../src/webhooks/deliveries/test-messages.js';
import { HostResolver, type Address } from '../../../src/webhooks/sending/host-resolver.js';
import type { ProblemBody } from '../../support/api-client.js';
import { addWebhook, deliveriesOf, PRIVATE, startStage, type Stage } from '../../support/webhooks/stage.js';

/** What the name servers say in these stories. */
function nameServers(stage: Stage, names: Readonly<Record<string, readonly string[]>>): void {
  const resolve = async (hostname: string): Promise<Address[]> =>
    (names[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  Object.assign(stage.test.app.get(HostResolver), { resolve });
}

const PUBLIC = '93.184.215.14';

describe('the address of a webhook', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({});
  });
  beforeEach(() => nameServers(stage, { 'hooks.example.com': [PUBLIC], 'both.example.com': [PUBLIC, '2606:4700::1'] }));
  afterAll(() => stage.close());

  const expectRefused = async (url: unknown) => {
    const { id } = await addWebhook(stage.owner, 'https://hooks.example.com/', { enabled: false });
    for (const answer of [
      await stage.owner.post<ProblemBody>('/webhooks', { url, enabled: true }),
      await stage.owner.patch<ProblemBody>(`/webhooks/${id}`, { url }),
    ]) {
      expect([answer.status, answer.body.code, answer.body.errors?.map(({ field }) => field)]).toEqual([400, 'validation_failed', ['url']]);
    }
    expect((await stage.owner.get<{ url: string }>(`/webhooks/${id}`)).body.url).toBe('https://hooks.example.com/');
  };

  it.each([
    'https://hooks.example.com/a?b=c',
    'https://both.example.com:8443/',
    `https://${PUBLIC}/`,
    'https://[2606:4700::1]/',
    'https://not-there-yet.example.com/',
  ])('may be %s', async (url) => {
    expect((await addWebhook(stage.owner, url, { enabled: false })).url).toBe(url);
  });

  it.each([
    ['not a URL', ['', 'example.com', '/hook', 'https://', 5, null, ['https://hooks.example.com/'], `https://hooks.example.com/${'a'.repeat(2_048)}`]],
    ['without TLS, or something else altogether', ['http://hooks.example.com/', 'ftp://hooks.example.com/', 'file:///etc/passwd', 'javascript:alert(1)']],
    ['with credentials', ['https://user:password@hooks.example.com/', 'https://user@hooks.example.com/']],
    ['of this machine', ['https://127.0.0.1/', 'https://127.8.9.1/', 'https://[::1]/', 'https://0.0.0.0/', 'https://[::]/']],
    ['of this machine in disguise', ['https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://127.1/', 'https://[::ffff:127.0.0.1]/']],
    ['of a private network', ['https://10.1.2.3/', 'https://172.16.0.1/', 'https://192.168.0.1/', 'https://[fd00::1]/', 'https://100.64.0.1/']],
    ['link-local, such as a cloud’s metadata', ['https://169.254.169.254/latest/meta-data/', 'https://[fe80::1]/']],
    ['IPv4 in IPv6', ['https://[64:ff9b::a9fe:a9fe]/', 'https://[64:ff9b:1::a00:1]/', 'https://[2002:7f00:1::]/', 'https://[::7f00:1]/']],
    ['multicast, broadcast or reserved', ['https://224.0.0.1/', 'https://255.255.255.255/', 'https://240.0.0.1/', 'https://[ff02::1]/']],
  ])('may not be %s', async (_kind, urls) => {
    for (const url of urls) await expectRefused(url);
  });

  it.each([
    ['a private address', ['10.0.0.1']],
    ['this machine', ['127.0.0.1']],
    ['this machine over IPv6', ['::1']],
    ['a mapped address', ['::ffff:10.0.0.1']],
    ['a public address and a private one', [PUBLIC, '192.168.1.1']],
    ['a public address, and a private one over IPv6', [PUBLIC, 'fd00::1']],
  ])('may not be a name that stands for %s', async (_what, addresses) => {
    nameServers(stage, { 'hooks.example.com': [PUBLIC], 'trap.example.com': addresses });
    await expectRefused('https://trap.example.com/');
  });

  it('is looked up and judged again for each attempt: a name that was public cannot be turned on this machine', async () => {
    const { port } = stage.receiver;
    const { id } = await addWebhook(stage.owner, `https://hooks.example.com:${port}/`, { enabled: false });
    for (const rebound of [['127.0.0.1'], [PUBLIC, '127.0.0.1'], ['::1'], ['169.254.169.254']]) {
      nameServers(stage, { 'hooks.example.com': rebound });
      await stage.owner.post(`/webhooks/${id}/test`);
      await stage.test.app.get(TestMessages).settled();
      const [delivery] = await deliveriesOf(stage, id);
      expect([delivery?.status, delivery?.lastError]).toEqual(['failed', 'Not sent: its host has an address that is not on the public Internet']);
    }
    expect(stage.receiver.connections).toBe(0);
  });

  it('that has vanished from the name servers is told of as such', async () => {
    const { id } = await addWebhook(stage.owner, 'https://hooks.example.com/', { enabled: false });
    nameServers(stage, {});
    await stage.owner.post(`/webhooks/${id}/test`);
    await stage.test.app.get(TestMessages).settled();
    expect((await deliveriesOf(stage, id))[0]?.lastError).toBe('Not sent: its host has no address');
  });
});

describe('the address of a webhook, where private ones are allowed', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(PRIVATE);
  });
  afterAll(() => stage.close());

  it('may be any host over http', async () => {
    nameServers(stage, { 'intranet.example.com': ['10.0.0.1'] });
    for (const url of ['http://10.0.0.1/', 'http://localhost:1/', 'http://intranet.example.com/', 'https://[::1]/']) {
      expect((await addWebhook(stage.owner, url, { enabled: false })).url).toBe(url);
    }
  });

  it('still has no credentials, and no other scheme', async () => {
    for (const url of ['http://user:password@127.0.0.1/', 'ftp://127.0.0.1/']) {
      expect((await stage.owner.post<ProblemBody>('/webhooks', { url, enabled: true })).body.errors).toMatchObject([{ field: 'url' }]);
    }
  });

  it('is connected to at exactly the address that was judged, under its own name', async () => {
    let asked = 0;
    const resolve = async (): Promise<Address[]> => [{ address: asked++ === 0 ? '127.0.0.1' : '192.0.2.1', family: 4 }];
    const { port } = stage.receiver;
    const { id } = await addWebhook(stage.owner, `http://pinned.example.com:${port}/`, { enabled: false });
    Object.assign(stage.test.app.get(HostResolver), { resolve });
    await stage.owner.post(`/webhooks/${id}/test`);
    const [message] = await stage.receiver.first(1);
    expect([asked, message?.headers.host]).toEqual([1, `pinned.example.com:${port}`]);
  });
});

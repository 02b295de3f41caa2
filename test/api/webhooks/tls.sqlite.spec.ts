import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { DeliveryScheduler } from '../../../src/webhooks/deliveries/delivery-scheduler.js';
import { TestMessages } from '../../../src/webhooks/deliveries/test-messages.js';
import { ServerProcess } from '../../support/server-process.js';
import { addWebhook, deliveriesOf, PRIVATE, recordSealed, startStage, type Stage } from '../../support/webhooks/stage.js';

/** A receiver at https://localhost, whose certificate nobody knows who was not told of it. */
async function startTlsReceiver(): Promise<{ server: Server; port: number; certificate: string; received: string[] }> {
  const { private: key, cert: certificate } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const received: string[] = [];
  const server = createServer({ key, cert: certificate }, (request, response) => {
    received.push(String(request.headers['webhook-id']));
    request.resume().on('end', () => response.writeHead(204).end());
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port, certificate, received };
}

describe('a webhook over TLS', () => {
  let stage: Stage;
  let receiver: Awaited<ReturnType<typeof startTlsReceiver>>;
  beforeAll(async () => {
    [stage, receiver] = await Promise.all([startStage(), startTlsReceiver()]);
  });
  afterAll(async () => {
    receiver.server.close();
    await stage.close();
  });

  const tested = async (id: string) => {
    await stage.owner.post(`/webhooks/${id}/test`);
    await stage.test.app.get(TestMessages).settled();
    return (await deliveriesOf(stage, id))[0];
  };

  it('gets nothing if its certificate is not from a trusted authority', async () => {
    const { id } = await addWebhook(stage.owner, `https://localhost:${receiver.port}/`, { enabled: false });
    expect(await tested(id)).toMatchObject({ status: 'failed', lastError: expect.stringMatching(/^The connection failed: .*SELF_SIGNED/) as string });
    expect(receiver.received).toEqual([]);
  });

  it('gets its entries where the certificate is trusted and for this host, and nothing under another name', async () => {
    await stage.test.app.get(DeliveryScheduler).beforeApplicationShutdown(); // this one only serves requests
    const folder = await mkdtemp(join(tmpdir(), 'annals-authority-'));
    const authority = join(folder, 'authority.pem');
    await writeFile(authority, receiver.certificate);
    const { test } = stage;
    const server = await ServerProcess.spawn({
      ...PRIVATE,
      DATABASE_URL: test.database.url,
      JWT_SECRET: test.settings.jwtSecret ?? '',
      PORT: '0',
      NODE_EXTRA_CA_CERTS: authority,
    });
    try {
      await server.listening();
      const right = await addWebhook(stage.owner, `https://localhost:${receiver.port}/`, { tags: ['over-tls'] });
      const wrong = await addWebhook(stage.owner, `https://127.0.0.1:${receiver.port}/`, { tags: ['over-tls'] });
      await recordSealed(stage, 1, 'over-tls');
      await expect(firstAttempted(stage, right.id)).resolves.toMatchObject({ status: 'delivered', lastStatusCode: 204 });
      await expect(firstAttempted(stage, wrong.id)).resolves.toMatchObject({
        status: 'pending',
        lastError: 'The connection failed: ERR_TLS_CERT_ALTNAME_INVALID',
      });
      expect(receiver.received).toEqual([(await deliveriesOf(stage, right.id))[0]?.id]);
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** The first delivery of a webhook, once it has been attempted. */
async function firstAttempted(stage: Stage, id: string) {
  for (;;) {
    const [delivery] = await deliveriesOf(stage, id);
    if (delivery && delivery.attempts > 0) return delivery;
    await new Promise(setImmediate);
  }
}

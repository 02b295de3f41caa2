import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** Set by jest.config.mjs, which says so where one is missing; with CI=true there always is one. */
const PATHS = { nginx: process.env['TEST_NGINX'] ?? '', haproxy: process.env['TEST_HAPROXY'] ?? '' };
export type ProxyName = keyof typeof PATHS;

export const describeBehind = (name: ProxyName) => (PATHS[name] === '' ? describe.skip : describe);

/** How a proxy names the client to the server behind it. */
export type Forwarding = 'address' | 'address and port' | 'from an address that is not trusted';

const WAYS: readonly Forwarding[] = ['address', 'address and port', 'from an address that is not trusted'];

/** The addresses that proxies connect from; `TRUST_PROXY` must name only the first. */
export const TRUSTED_ADDRESS = '127.0.0.1';
export const UNTRUSTED_ADDRESS = '127.0.0.2';

export interface ProxiedRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly forwarding?: Forwarding;
  /** The source address of the client; any loopback address. */
  readonly from?: string;
}

export interface ProxiedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A real proxy in front of a server, one listener for each way of forwarding. It compresses JSON. */
export class ProxyProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly ports: Readonly<Record<Forwarding, number>>,
  ) {}

  static async start(name: ProxyName, server: string): Promise<ProxyProcess> {
    const folder = await mkdtemp(join(tmpdir(), `annals-${name}-`));
    const ports = { address: await freePort(), 'address and port': await freePort(), 'from an address that is not trusted': await freePort() };
    const file = join(folder, 'proxy.conf');
    const { host } = new URL(server);
    await writeFile(file, name === 'nginx' ? nginxConfig(host, ports) : haproxyConfig(host, ports));
    const options = name === 'nginx' ? ['-p', folder, '-c', file, '-e', 'stderr'] : ['-db', '-f', file];
    const child = spawn(PATHS[name], options, { stdio: ['ignore', 'ignore', 'inherit'] });
    for (const way of WAYS) await listens(child, ports[way]);
    return new ProxyProcess(child, folder, ports);
  }

  async send(path: string, { method = 'GET', headers = {}, body, forwarding = 'address', from = '127.0.0.9' }: ProxiedRequest = {}): Promise<ProxiedAnswer> {
    const sent = request({
      host: '127.0.0.1',
      port: this.ports[forwarding],
      localAddress: from,
      path: `/api/v1${path}`,
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      agent: false,
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of response) {
      parts.push(part as Buffer);
      if (response.headers['content-type']?.startsWith('text/event-stream')) break; // the first part shows that it is not buffered
    }
    const bytes = Buffer.concat(parts);
    const text = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
    return { status: response.statusCode ?? 0, headers: response.headers, text };
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** `Host` is left at nginx's default, and so is the version of HTTP towards the server. */
function nginxConfig(server: string, ports: Readonly<Record<Forwarding, number>>): string {
  const listener = (way: Forwarding, lines: string) => `server { listen 127.0.0.1:${ports[way]}; location / { proxy_pass http://${server}; ${lines} } }`;
  const forwardedFor = 'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;';
  return `
    daemon off;
    master_process off;
    pid nginx.pid;
    events {}
    http {
      access_log off;
      client_body_temp_path bodies; proxy_temp_path answers; fastcgi_temp_path a; uwsgi_temp_path b; scgi_temp_path c;
      gzip on; gzip_proxied any; gzip_types application/json;
      ${listener('address', forwardedFor)}
      ${listener('address and port', 'proxy_set_header X-Forwarded-For $remote_addr:$remote_port;')}
      ${listener('from an address that is not trusted', `proxy_bind ${UNTRUSTED_ADDRESS}; ${forwardedFor}`)}
    }`;
}

function haproxyConfig(server: string, ports: Readonly<Record<Forwarding, number>>): string {
  const listener = (name: string, way: Forwarding, lines: string, source = TRUSTED_ADDRESS) => `
listen ${name}
    bind 127.0.0.1:${ports[way]}
    compression algo gzip
    compression type application/json
    ${lines}
    server annals ${server} source ${source}
`;
  return `
defaults
    mode http
    timeout connect 10s
    timeout client 60s
    timeout server 60s
${listener('address', 'address', 'option forwardfor')}
${listener('port', 'address and port', 'http-request set-header X-Forwarded-For %[src]:%[src_port]')}
${listener('stranger', 'from an address that is not trusted', 'option forwardfor', UNTRUSTED_ADDRESS)}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listens(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the proxy ended with ${child.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await otherWork();
  }
}

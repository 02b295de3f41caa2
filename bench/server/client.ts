import { once } from 'node:events';
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';

/** One caller of the API. Its connections are kept open, as those of any program are. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true });

  private constructor(
    private readonly api: string,
    private readonly token: string | undefined,
  ) {}

  static async signIn(serverUrl: string, { email, password }: { readonly email: string; readonly password: string }): Promise<Client> {
    const nobody = new Client(`${serverUrl}/api/v1`, undefined);
    const { access_token: token } = await nobody.post<{ access_token: string }>('/auth/login', { email, password });
    nobody.close();
    return new Client(nobody.api, token);
  }

  /** What it sends as `Authorization: Bearer …`. */
  get credential(): string {
    return this.token ?? '';
  }

  /** The same API, called with an API key. */
  withKey(key: string): Client {
    return new Client(this.api, key);
  }

  async get<T>(path: string): Promise<T> {
    return readJson<T>(await this.open(path));
  }

  async post<T>(path: string, body: object): Promise<T> {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    return readJson<T>(await answerTo(this.request('POST', path, headers).end(text)));
  }

  /** An answer to be read by the caller. Throws for any but a good one. */
  async open(path: string): Promise<IncomingMessage> {
    return answerTo(this.request('GET', path, {}).end());
  }

  close(): void {
    this.agent.destroy();
  }

  private request(method: string, path: string, headers: Readonly<Record<string, string | number>>): ClientRequest {
    const authorization = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    return request(`${this.api}${path}`, { method, agent: this.agent, headers: { ...headers, ...authorization } });
  }
}

async function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  if (answer.statusCode !== undefined && answer.statusCode < 300) return answer;
  throw new Error(`${sent.method} ${sent.path} answered ${answer.statusCode}: ${await readText(answer)}`);
}

async function readJson<T>(answer: IncomingMessage): Promise<T> {
  return JSON.parse(await readText(answer)) as T;
}

async function readText(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

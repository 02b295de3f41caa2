import { timeTravel } from '../../../test/support/time-travel.js';
import { AnnalsClient, ApiKeySession, TokenSession } from '../src/index.js';
import { recordingFetch, serve, type Serving } from './serving.js';

const REFRESH = '/api/v1/auth/refresh';
const ME = '/api/v1/auth/me';

describe('the session of a script', () => {
  let serving: Serving;
  beforeAll(async () => (serving = await serve()));
  afterEach(() => timeTravel.end());
  afterAll(() => serving.test.close());

  const signedIn = async () => {
    const { email, password } = await serving.org.addPerson('ADMIN');
    const { paths, fetch } = recordingFetch();
    const session = new TokenSession({ baseUrl: serving.baseUrl, email, password, fetch });
    return { email, password, session, paths, client: new AnnalsClient({ baseUrl: serving.baseUrl, session }) };
  };
  const refreshesOf = (paths: readonly string[]) => paths.filter((path) => path === REFRESH).length;

  it('signs in with its first request', async () => {
    const { client, email } = await signedIn();
    expect((await client.GET(ME)).data).toMatchObject({ email, role: 'ADMIN' });
  });

  it('says that the password is wrong, and not that nobody is signed in', async () => {
    const { email } = await signedIn();
    const session = new TokenSession({ baseUrl: serving.baseUrl, email, password: 'another one altogether' });
    await expect(new AnnalsClient({ baseUrl: serving.baseUrl, session }).GET(ME)).rejects.toMatchObject({ code: 'invalid_credentials', status: 401 });
  });

  it('is renewed a little before its access token expires', async () => {
    const { client, session, paths } = await signedIn();
    await client.GET(ME);
    await timeTravel.forward(800);
    await client.GET(ME);
    expect(refreshesOf(paths)).toBe(0);
    const before = await session.authorization();
    timeTravel.end();
    await timeTravel.forward(870);
    await client.GET(ME);
    expect(refreshesOf(paths)).toBe(1);
    expect(await session.authorization()).not.toBe(before);
  });

  it('is renewed once, however many requests wait for it', async () => {
    const { client, paths } = await signedIn();
    await client.GET(ME);
    await timeTravel.forward(1_000);
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.GET(ME)));
    expect(answers.map(({ response }) => response.status)).toEqual(Array<number>(20).fill(200));
    expect(refreshesOf(paths)).toBe(1);
  });

  it('is renewed once where the server no longer accepts its access token, and the requests are carried out', async () => {
    const { email, password } = await serving.org.addPerson('ADMIN');
    const { baseUrl } = serving;
    const { paths, fetch } = recordingFetch();
    const session = new TokenSession({
      baseUrl,
      email,
      password,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (paths.at(-1) === REFRESH) return response;
        const tokens = (await response.json()) as { access_token: string };
        return Response.json({ ...tokens, access_token: `${tokens.access_token}x` });
      },
    });
    await session.signIn();
    const client = new AnnalsClient({ baseUrl, session });
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.GET(ME)));
    expect(answers.map(({ data }) => data.email)).toEqual(Array<string>(10).fill(email));
    expect(refreshesOf(paths)).toBe(1);
  });

  it('tells once that it has ended, and its requests are refused', async () => {
    const { client, session, email, password } = await signedIn();
    let ends = 0;
    session.onEnded(() => (ends += 1));
    await client.GET(ME);
    const elsewhere = new AnnalsClient({ baseUrl: serving.baseUrl, session: new TokenSession({ baseUrl: serving.baseUrl, email, password }) });
    await elsewhere.POST('/api/v1/auth/password', { body: { currentPassword: password, newPassword: `${password}!` } });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => client.GET(ME)));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unauthenticated' } });
    await expect(client.GET(ME)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(ends).toBe(1);
  });

  it('is over on the server too once it has signed out, without a word to who listens for its end', async () => {
    const { client, session } = await signedIn();
    let ends = 0;
    session.onEnded(() => (ends += 1));
    await client.GET(ME);
    const authorization = (await session.authorization()) ?? '';
    await session.signOut();
    expect(await session.authorization()).toBeUndefined();
    expect((await fetch(`${serving.baseUrl}${ME}`, { headers: { authorization } })).status).toBe(401);
    expect(ends).toBe(0);
    await session.signIn();
    expect((await client.GET(ME)).response.status).toBe(200);
  });

  it('of an API key is the key, which is not tried twice', async () => {
    const client = await serving.clientOf('ADMIN');
    expect((await client.GET(ME)).data.role).toBe('ADMIN');
    const { paths, fetch } = recordingFetch();
    const stranger = new AnnalsClient({ baseUrl: serving.baseUrl, session: new ApiKeySession('annals_nobody'), fetch });
    await expect(stranger.GET(ME)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(paths).toEqual([ME]);
  });
});

import { timeTravel } from '../../../test/support/time-travel.js';
import { AnnalsClient, CookieSession } from '../src/index.js';
import { recordingFetch, serve, type Serving } from './serving.js';

const REFRESH = '/api/v1/auth/session/refresh';
const ME = '/api/v1/auth/me';

/** As much of a browser as a session needs: it keeps the cookie, sends it where it belongs, and says where its page comes from. */
class Browser {
  cookie: string | undefined;
  readonly recorded = recordingFetch();

  constructor(private readonly origin: string) {}

  readonly fetch: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Origin', this.origin);
    if (this.cookie !== undefined && init?.credentials === 'same-origin') headers.set('Cookie', this.cookie);
    const response = await this.recorded.fetch(input, { ...init, headers });
    const [pair] = response.headers.getSetCookie()[0]?.split(';') ?? [];
    if (pair !== undefined) this.cookie = pair.endsWith('=') ? undefined : pair;
    return response;
  };

  /** A page, newly loaded. */
  page(): { readonly session: CookieSession; readonly client: AnnalsClient } {
    const session = new CookieSession({ baseUrl: this.origin, fetch: this.fetch });
    return { session, client: new AnnalsClient({ baseUrl: this.origin, session }) };
  }
}

describe('the session of a browser', () => {
  let serving: Serving;
  let browser: Browser;
  beforeAll(async () => (serving = await serve()));
  beforeEach(() => (browser = new Browser(serving.baseUrl)));
  afterEach(() => timeTravel.end());
  afterAll(() => serving.test.close());

  const signIn = async () => {
    const { email, password } = await serving.org.addPerson('ADMIN');
    const page = browser.page();
    await page.session.signIn(email, password);
    return { ...page, email, password };
  };
  const refreshes = () => browser.recorded.paths.filter((path) => path === REFRESH).length;

  it('keeps the refresh token in the cookie, and goes on by itself when the page is loaded again', async () => {
    const { client, email } = await signIn();
    expect((await client.GET(ME)).data.email).toBe(email);
    expect(browser.cookie).toMatch(/^annals_session=./);
    const again = browser.page();
    const answers = await Promise.all(Array.from({ length: 5 }, () => again.client.GET(ME)));
    expect(answers.map(({ data }) => data.email)).toEqual(Array<string>(5).fill(email));
    expect(refreshes()).toBe(1);
  });

  it('is renewed once, however many requests wait for it', async () => {
    const { client } = await signIn();
    await timeTravel.forward(1_000);
    await Promise.all(Array.from({ length: 20 }, () => client.GET(ME)));
    expect(refreshes()).toBe(1);
  });

  it('goes on in one page after another has renewed it', async () => {
    const { client } = await signIn();
    const other = browser.page();
    await other.client.GET(ME);
    await timeTravel.forward(1_000);
    await client.GET(ME);
    await other.client.GET(ME);
    expect(refreshes()).toBe(3);
  });

  it('ends in a page whose cookie has become somebody else’s, and sends nothing that was begun there as them', async () => {
    const first = await signIn();
    const { email, password } = await serving.org.addPerson('OWNER');
    const other = browser.page();
    await other.session.signOut();
    await other.session.signIn(email, password);
    let hasEnded = false;
    first.session.onEnded(() => (hasEnded = true));
    await timeTravel.forward(1_000);
    const event = { activityType: 'plan-visit', context: 'Begun by the first of the two' };
    await expect(first.client.POST('/api/v1/activities', { body: event })).rejects.toMatchObject({ status: 401 });
    expect(hasEnded).toBe(true);
    const { data } = await other.client.GET('/api/v1/activities', { params: { query: { activityType: 'plan-visit' } } });
    expect(data.data).toEqual([]);
    await first.session.signIn(first.email, first.password);
    expect((await first.client.GET(ME)).data.email).toBe(first.email);
  });

  it('says that the password is wrong, and leaves no cookie', async () => {
    const { email } = await serving.org.addPerson('ADMIN');
    await expect(browser.page().session.signIn(email, 'another one altogether')).rejects.toMatchObject({ code: 'invalid_credentials' });
    expect(browser.cookie).toBeUndefined();
  });

  it('tells once that there is none, where the page should ask somebody to sign in', async () => {
    const { session, client } = browser.page();
    let ends = 0;
    session.onEnded(() => (ends += 1));
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => client.GET(ME)));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unauthenticated' } });
    await expect(client.GET(ME)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect([ends, refreshes()]).toEqual([1, 1]);
  });

  it('is over for every page once one has signed out', async () => {
    const { session, client } = await signIn();
    const other = browser.page();
    await other.client.GET(ME);
    let ends = 0;
    other.session.onEnded(() => (ends += 1));
    await session.signOut();
    expect(browser.cookie).toBeUndefined();
    for (const { GET } of [client, other.client]) await expect(GET(ME)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(ends).toBe(1);
  });
});

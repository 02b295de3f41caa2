import type { Page } from 'playwright-core';
import { Stage } from '../support/browser/stage.js';
import { settled } from '../support/browser/steps.js';

/** As sent, with the gzip that every browser and proxy knows. */
const FIRST_LOAD_BYTES_MAX = 350_000;

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

describe('what a browser loads', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  }, 60_000);
  afterAll(() => stage.close());
  afterEach(() => expect(stage.complaints).toEqual([]));

  /** Every file of the dashboard that a page asks for from now on, as it came over the wire. */
  async function watch(page: Page): Promise<Loaded[]> {
    const loaded: Loaded[] = [];
    await page.route('**/*', (route, request) => route.continue({ headers: { ...request.headers(), 'accept-encoding': 'gzip' } }));
    const session = await page.context().newCDPSession(page);
    const names = new Map<string, string>();
    session.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const name = names.get(requestId) ?? '';
      if (!name.startsWith('/api/')) loaded.push({ name, bytes: encodedDataLength });
    });
    await session.send('Network.enable');
    return loaded;
  }

  const has = (loaded: readonly Loaded[], part: string) => loaded.some(({ name }) => name.includes(part));

  it('is small until the overview is shown; charts load after it', async () => {
    const page = await stage.page();
    const loaded = await watch(page);
    await stage.signIn(page, 'ADMIN');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await settled(page);
    await page.locator('canvas').first().waitFor();
    const [charts, rest] = [loaded.filter(({ name }) => name.includes('echarts')), loaded.filter(({ name }) => !name.includes('echarts'))];
    expect(charts).toHaveLength(1);
    expect(rest.map(({ name }) => name)).toEqual(expect.arrayContaining(['/', '/favicon.svg', expect.stringMatching(/^\/assets\/overview-page-/)]));
    expect(rest.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(FIRST_LOAD_BYTES_MAX);
  });

  it('of the verification comes with the first entry that is verified, and of charts with the first chart', async () => {
    const page = await stage.page();
    const loaded = await watch(page);
    await stage.signIn(page, 'ADMIN', '/trail');
    await page.getByRole('table', { name: 'Entries, newest first' }).getByRole('link').first().click();
    const verify = page.getByRole('button', { name: 'Verify' });
    await verify.waitFor();
    const parts = ['/assets/verify-', 'echarts', 'overview-page'];
    expect(parts.map((part) => has(loaded, part))).toEqual([false, false, false]);
    await verify.click();
    await page.getByRole('status').filter({ hasText: 'This entry is in the trail' }).waitFor();
    expect(parts.map((part) => has(loaded, part))).toEqual([true, false, false]);
  });
});

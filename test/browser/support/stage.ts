import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { DEMO_ORGANIZATIONS, DEMO_PASSWORD } from '../../../src/cli/demo/demo-organizations.js';
import { ServerProcess } from '../../support/server-process.js';

export type Who = 'OWNER' | 'ADMIN' | 'USER';

type Environment = Readonly<Record<string, string>>;

const SECRET = 'a secret of the tests, and of nothing else';
/** Root, as in containers, can't have Chromium's sandbox; the rest keeps it from looking for its makers. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
/** A page on a busy machine. */
const PATIENCE_MILLISECONDS = 20_000;
const [{ people }] = DEMO_ORGANIZATIONS as [(typeof DEMO_ORGANIZATIONS)[number]];

/** The built server with the demo's year, and a browser to look at it. What the browser complains of is kept for the suite to see. */
export class Stage {
  /** Scripts and styles that the Content-Security-Policy stopped, and errors that no page caught. */
  readonly complaints: string[] = [];

  private constructor(
    private server: ServerProcess,
    readonly url: string,
    private readonly environment: Environment,
    private readonly file: string,
    private readonly browser: Browser,
  ) {}

  static async open(environment: Environment = {}): Promise<Stage> {
    const folder = process.env['ANNALS_TEST_FOLDER'] ?? '';
    const file = join(folder, `${randomUUID()}.db`);
    await copyFile(join(folder, 'demo.db'), file);
    const full = { DATABASE_URL: `sqlite:${file}`, JWT_SECRET: SECRET, LOGIN_LIMIT: '0', ...environment };
    const server = await ServerProcess.start(full);
    const browser = await chromium.launch({ executablePath: process.env['TEST_CHROMIUM'] ?? '', args: ARGUMENTS });
    return new Stage(server, await server.listening(), full, file, browser);
  }

  /** A new person at a new browser: nothing of another page's session is in it. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.url, locale: 'en-GB', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.complaints.push(message.text());
    });
    return page;
  }

  /** Signs in by the form, at the given place, and waits for the page behind it. */
  async signIn(page: Page, who: Who, path = '/'): Promise<void> {
    await page.goto(`/#${path}`);
    await page.getByLabel('E-mail').fill(emailOf(who));
    await page.getByLabel(/^Password/).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('navigation', { name: 'Pages' })
      .or(page.getByRole('button', { name: 'Open the navigation' }))
      .first()
      .waitFor();
  }

  async signedIn(who: Who, path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.page(options);
    await this.signIn(page, who, path);
    return page;
  }

  /** The server itself, past the browser. */
  async api(who: Who): Promise<{ request: ServerProcess['request']; token: string }> {
    return { request: this.server.request.bind(this.server), token: await this.server.signIn(emailOf(who), DEMO_PASSWORD) };
  }

  /** As this person would elsewhere, which ends their other sessions. Answers the new password. */
  async changePassword(who: Who): Promise<string> {
    const { token } = await this.api(who);
    const newPassword = `${DEMO_PASSWORD}, changed`;
    const body = JSON.stringify({ currentPassword: DEMO_PASSWORD, newPassword });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const { status } = await fetch(`${this.url}/api/v1/auth/password`, { method: 'POST', headers, body });
    if (status !== 204) throw new Error(`the password can not be changed: ${status}`);
    return newPassword;
  }

  /** The server goes away, and `comeBack` brings it back at the same place. */
  async goAway(): Promise<void> {
    await this.server.stop();
  }

  async comeBack(): Promise<void> {
    this.server = await ServerProcess.start({ ...this.environment, PORT: new URL(this.url).port });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    for (const suffix of ['', '-wal', '-shm']) await rm(this.file + suffix, { force: true });
  }
}

export function emailOf(who: Who): string {
  return people.find(({ role }) => role === who)?.email ?? '';
}

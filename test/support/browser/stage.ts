import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { DEMO_ORGANIZATIONS, DEMO_PASSWORD } from '../../../src/cli/demo/demo-organizations.js';
import { ServerProcess } from '../server-process.js';
import { Api, type Credentials } from './api.js';

export type Who = 'OWNER' | 'ADMIN' | 'USER';

type Environment = Readonly<Record<string, string>>;

const SECRET = 'a secret of the tests, and of nothing else';
/** Chromium's sandbox does not work for root, as in containers; the other flags keep it from calling its vendor. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
/** Enough for a page on a busy machine. */
const PATIENCE_MILLISECONDS = 20_000;
const [{ people }] = DEMO_ORGANIZATIONS as [(typeof DEMO_ORGANIZATIONS)[number]];

/** The built server with a year of demo data, and a browser. The browser's complaints are collected for the suite. */
export class Stage {
  /** Scripts and styles that the Content-Security-Policy blocked, and uncaught errors. */
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

  /** A page in a fresh browser context, without another page's session. */
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

  /** Signs in through the form at the given path, and waits for the page behind it. */
  async signIn(page: Page, who: Who | Credentials, path = '/'): Promise<void> {
    const { email, password } = credentialsOf(who);
    await page.goto(`/#${path}`);
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel(/^Password/).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('navigation', { name: 'Pages' })
      .or(page.getByRole('button', { name: 'Open the navigation' }))
      .first()
      .waitFor();
  }

  async signedIn(who: Who | Credentials, path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.page(options);
    await this.signIn(page, who, path);
    return page;
  }

  /** The API, without the browser. */
  api(who: Who | Credentials): Promise<Api> {
    return Api.signIn(this.url, credentialsOf(who));
  }

  /** Changes the password in another session, which ends all other sessions. Returns the new password. */
  async changePassword(who: Who): Promise<string> {
    const newPassword = `${DEMO_PASSWORD}, changed`;
    await (await this.api(who)).send('POST', '/auth/password', { currentPassword: DEMO_PASSWORD, newPassword });
    return newPassword;
  }

  /** Overwrites the text of an entry in the database, bypassing the server. Returns the previous text. */
  rewriteContext(entryId: string, context: string): string {
    const database = new BetterSqlite3(this.file);
    try {
      const { context: before } = database.prepare('SELECT context FROM trail_entries WHERE id = ?').get(entryId) as { context: string };
      database.prepare('UPDATE trail_entries SET context = ? WHERE id = ?').run(context, entryId);
      return before;
    } finally {
      database.close();
    }
  }

  /** Stops the server; `comeBack` restarts it at the same address. */
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

function credentialsOf(who: Who | Credentials): Credentials {
  return typeof who === 'string' ? { email: emailOf(who), password: DEMO_PASSWORD } : who;
}

export function emailOf(who: Who): string {
  return people.find(({ role }) => role === who)?.email ?? '';
}

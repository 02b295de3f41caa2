import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../../src/common/clock.js';
import { readSettings, type Settings } from '../../src/config/index.js';
import { createApp } from '../../src/configure-app.js';
import { openApiDocument } from '../../src/docs/index.js';
import { ApiClient } from './api-client.js';
import { ApiContract } from './api-contract.js';
import { PASSWORD, uniqueEmail } from './factories.js';
import { TestClock } from './test-clock.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { TestOrganization } from './test-organization.js';

/** The production application, in this process, on its own database. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly settings: Settings;
  readonly database: TestDatabase;
  readonly clock: TestClock;
  /** A caller without credentials; `anonymous.as(token)` has some. */
  readonly anonymous: ApiClient;
  /** A new organization with an OWNER, an ADMIN and a USER. */
  organization(): Promise<TestOrganization>;
  /** The organization of the first start, with an ADMIN and a USER added. */
  bootstrapOrganization(): Promise<TestOrganization>;
  close(): Promise<void>;
}

/** No setting changes the document, and building it takes longer than a start. */
let contract: ApiContract | undefined;

/**
 * Starts it with the settings of a quiet production server without limits, whose trail is sealed when the story says so
 * (an entry that got its `seq` between two looks would differ from itself); `overrides` are written like the environment.
 * Given a `database`, it is one more instance on that one, whose owner drops it. It has a dashboard where it is given the folder of one,
 * whether or not the project's own was built.
 */
export async function startTestApp(overrides: Readonly<Record<string, string>> = {}, database?: TestDatabase, dashboard = 'no such folder'): Promise<TestApp> {
  const usedDatabase = database ?? (await createTestDatabase());
  const settings = readSettings({
    DATABASE_URL: usedDatabase.url,
    JWT_SECRET: 'a secret of the tests, and of nothing else',
    BOOTSTRAP_OWNER_EMAIL: uniqueEmail(),
    BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
    LOGIN_LIMIT: '0',
    REGISTER_LIMIT: '0',
    REFRESH_LIMIT: '0',
    SEALER: 'off',
    ...overrides,
  });
  const app = await createApp(settings, undefined, dashboard);
  contract ??= new ApiContract(await openApiDocument(app));
  const anonymous = new ApiClient(app, contract);
  return {
    app,
    settings,
    database: usedDatabase,
    clock: new TestClock(app.get(Clock)),
    anonymous,
    organization: () => TestOrganization.register(anonymous),
    bootstrapOrganization: () => TestOrganization.bootstrap(anonymous, settings.bootstrap.ownerEmail, PASSWORD),
    close: async () => {
      await app.close();
      if (!database) await usedDatabase.drop();
    },
  };
}

import { findChromium } from './test/support/run/browser.mjs';
import { missingForCluster } from './test/support/run/cluster.mjs';
import { findProxies } from './test/support/run/proxies.mjs';
import { findServices } from './test/support/run/services.mjs';
// Loaded here, as it stands: jest would transform jest's own packages on its way to it.
import './test/support/run/together.runner.mjs';

/** How swc reads the project's TypeScript: the same dialect as tsconfig.json. */
const swcOptions = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    keepClassNames: true,
  },
  sourceMaps: 'inline',
};

/** Large packages that are CommonJS as they come. To transform them too takes longer than some suites. */
const COMMONJS = [
  'ajv',
  'ajv-formats',
  'avvio',
  'class-transformer',
  'class-validator',
  'fastify',
  'ioredis',
  'light-my-request',
  'mysql2',
  'pino',
  'rxjs',
  'typeorm',
];

/** Everything is CommonJS in the tests, packages too: jest's support of ES modules is still an experiment. */
const base = {
  testEnvironment: 'node',
  runner: '<rootDir>/test/support/run/together.runner.mjs',
  transform: { '\\.[cm]?[jt]s$': ['@swc/jest', { ...swcOptions, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(${COMMONJS.join('|')})/`],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  // Our imports name the files that a build makes; those of packages name files that are there. The client is taken from its source.
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'],
    '^@annals/client$': '<rootDir>/clients/typescript/src/index.ts',
    '^@node-rs/argon2$': '<rootDir>/test/support/run/quick-argon2.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/clients/typescript/dist/'],
};

/** The same files on either database; those of one alone say so in their name. */
const onDatabase = (dialect, otherDialect) => ({
  ...base,
  displayName: `api-${dialect}`,
  testMatch: ['<rootDir>/test/{api,security,integrity,database,migrations}/**/*spec.ts'],
  testPathIgnorePatterns: [`\\.${otherDialect}\\.(api-)?spec\\.ts$`],
  setupFiles: [`<rootDir>/test/support/run/${dialect}.environment.cjs`],
  globalSetup: `<rootDir>/test/support/run/${dialect}.setup.mjs`,
  globalTeardown: `<rootDir>/test/support/run/${dialect}.teardown.mjs`,
});

/** The client, against the real server. What differs between the databases it never sees. */
const client = {
  ...base,
  displayName: 'client',
  testMatch: ['<rootDir>/clients/typescript/test/**/*.spec.ts'],
  setupFiles: ['<rootDir>/test/support/run/sqlite.environment.cjs'],
  globalSetup: '<rootDir>/test/support/run/sqlite.setup.mjs',
  globalTeardown: '<rootDir>/test/support/run/sqlite.teardown.mjs',
};

/** A cluster of eight processes, which is hurt: not part of `npm test`, and one suite at a time. */
const clusterIsWanted = process.env.TEST_CLUSTER === 'true';

function onCluster() {
  const missing = missingForCluster();
  if (missing.length > 0) console.warn(`SKIPPED: everything on a cluster, because ${missing.join(', ')} is missing.`);
  return {
    ...base,
    displayName: 'cluster',
    testMatch: ['<rootDir>/test/cluster/*.cluster.spec.ts'],
    testPathIgnorePatterns: missing.length > 0 ? ['.'] : [],
    globalSetup: '<rootDir>/test/support/run/cluster.setup.mjs',
    globalTeardown: '<rootDir>/test/support/run/cluster.teardown.mjs',
  };
}

/** The dashboard in a real browser, on the built server and the demo's year. */
function inBrowser(chromium) {
  // For the suites, which start it.
  process.env.TEST_CHROMIUM = chromium;
  return {
    ...base,
    displayName: 'browser',
    testMatch: ['<rootDir>/test/browser/**/*.browser.spec.ts'],
    setupFiles: ['<rootDir>/test/support/run/sqlite.environment.cjs'],
    globalSetup: '<rootDir>/test/support/run/browser.setup.mjs',
    globalTeardown: '<rootDir>/test/support/run/sqlite.teardown.mjs',
    setupFilesAfterEnv: ['<rootDir>/test/support/run/browser.patience.cjs'],
    transformIgnorePatterns: [...base.transformIgnorePatterns, '/node_modules/(playwright-core|axe-core)/'],
  };
}

export default async function config() {
  const services = await findServices();
  const chromium = findChromium();
  // For the suites: empty where there is none.
  for (const { name, path } of findProxies()) process.env[`TEST_${name.toUpperCase()}`] = path;
  if (!services.redis) process.env.TEST_REDIS_URL = '';
  if (!services.mariadbd) process.env.TEST_MARIADBD = '';
  return {
    projects: [
      {
        ...base,
        displayName: 'unit',
        testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/unit/**/*.spec.ts', '<rootDir>/web/src/**/*.spec.ts'],
        setupFiles: ['<rootDir>/test/support/run/sqlite.environment.cjs'],
      },
      onDatabase('sqlite', 'mysql'),
      ...(services.mysql ? [onDatabase('mysql', 'sqlite')] : []),
      client,
      ...(chromium ? [inBrowser(chromium)] : []),
      ...(clusterIsWanted ? [onCluster()] : []),
    ],
    maxWorkers: 2,
    // What a suite loaded is not all given back: a worker that grew is replaced, before collecting garbage is most of what it does.
    workerIdleMemoryLimit: '800MB',
    testTimeout: 20_000,
    reporters: ['default', '<rootDir>/test/support/run/plain-result.reporter.mjs'],
  };
}

import { BENCH_FOLDER } from '../folder/bench-folder.js';

export const OWNER = { email: 'owner@bench.example', password: 'the owner of the bench' };

/**
 * The settings of every server under test: production, with everything on. The limits are counted as always, and out of reach,
 * as all load comes from one caller. The secrets stay the same, so that a database that was kept can be opened again.
 */
export function serverEnvironment(databaseUrl: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: BENCH_FOLDER,
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    JWT_SECRET: 'measured, and of no use anywhere else 2b9c1e70',
    SIGNING_KEY: 'bWVhc3VyZWQsIGFuZCBvZiBubyB1c2UgZWxzZXdoZXI=',
    BOOTSTRAP_ORG: 'Bench',
    BOOTSTRAP_OWNER_EMAIL: OWNER.email,
    BOOTSTRAP_OWNER_PASSWORD: OWNER.password,
    ACCESS_TOKEN_SECONDS: '86400',
    RATE_LIMIT: '100000000',
    LOGIN_LIMIT: '0',
    LOG_LEVEL: 'info',
  };
}

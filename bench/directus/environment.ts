import { BENCH_FOLDER } from '../folder/bench-folder.js';

export const ADMINISTRATOR = { email: 'admin@example.com', password: 'the administrator of the bench' };

/**
 * Directus for production, as its documentation has it. What is not named here is its default, among that no cache of answers and no rate
 * limit. What differs from that is in its favour: lines of JSON for the log, which nobody has to make pretty, and which go to no websocket;
 * and no limit on load, with which it would refuse most of what is measured.
 */
export function directusEnvironment(databaseUrl: string): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: BENCH_FOLDER,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DB_CLIENT: 'mysql',
    DB_HOST: hostname,
    DB_PORT: port || '3306',
    DB_DATABASE: pathname.slice(1),
    DB_USER: decodeURIComponent(username),
    DB_PASSWORD: decodeURIComponent(password),
    DB_POOL__MIN: '0',
    DB_POOL__MAX: '10',
    SECRET: 'measured, and of no use anywhere else 2b9c1e70',
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
    ACCESS_TOKEN_TTL: '1d',
    TELEMETRY: 'false',
    LOG_LEVEL: 'info',
    LOG_STYLE: 'raw',
    WEBSOCKETS_LOGS_ENABLED: 'false',
    PRESSURE_LIMITER_ENABLED: 'false',
  };
}

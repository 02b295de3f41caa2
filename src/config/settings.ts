import { isIP } from 'node:net';
import { parseDatabaseUrl, parseReadUrl, sqliteFile, type DatabaseSettings, type MysqlSettings } from './database-url.js';
import { emailSpelling, isEmailAddress } from './email-address.js';
import { showsSomething } from './visible.js';
import { Fault, parametersOf, parseUrl } from './fault.js';

/** Everything the process can be told from outside, read once and frozen. */
export interface Settings {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseSettings;
  /** Servers that hold copies of the database, for reading alone. */
  readonly readDatabases: readonly MysqlSettings[];
  readonly redisUrl: string | undefined;
  /** Undefined: one is made at the first start and kept beside the embedded database. */
  readonly jwtSecret: string | undefined;
  /** Base64 of the Ed25519 seed that signs checkpoints. Undefined: one is made at the first start and kept in the database. */
  readonly signingKey: string | undefined;
  readonly bootstrap: {
    readonly organizationName: string;
    readonly ownerEmail: string;
    /** Undefined: one is made and printed once. */
    readonly ownerPassword: string | undefined;
  };
  readonly signup: 'open' | 'closed';
  readonly mentorLogsAccess: 'roles' | 'public';
  readonly accessTokenSeconds: number;
  readonly refreshTokenDays: number;
  /** After so many days a session ends, however often it was refreshed. */
  readonly sessionDays: number;
  /** Requests a minute for one caller; 0 is off. */
  readonly rateLimit: number;
  /** Failed logins for one account in 15 minutes; 0 is off. */
  readonly loginLimit: number;
  /** Open client connections; never more than file descriptors allow. */
  readonly connections: number;
  /** Of one address; 0 is off. Proxies that are trusted have no such bound. */
  readonly connectionsPerAddress: number;
  /** Exports at once on one instance. */
  readonly exportsPerCaller: number;
  readonly exportsPerOrganization: number;
  /** Event streams at once on one instance. */
  readonly streamsPerCaller: number;
  readonly streamsPerOrganization: number;
  /** Registrations from one address in an hour; 0 is off. */
  readonly registerLimit: number;
  /** Refreshed sessions of one address in a minute; 0 is off. */
  readonly refreshLimit: number;
  /** How many of each an organization may have, and how many sessions a user; 0 is off. */
  readonly max: Readonly<Record<'users' | 'roles' | 'apiKeys' | 'webhooks' | 'sessions', number>>;
  readonly corsOrigins: readonly string[];
  readonly trustProxy: readonly string[];
  /** Whether this instance seals the trail, or leaves that to others. */
  readonly sealer: 'on' | 'off';
  /** Whether webhooks may go to private addresses, and without TLS. */
  readonly webhookAllowPrivate: boolean;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Injection token of the one `Settings` object. */
export const SETTINGS = Symbol('Settings');

/** Refuses the start; `faults` holds one line for each setting that is missing or malformed. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Secrets that stand in examples; a server that used one could be entered by anybody who reads them. */
const PLACEHOLDER_SECRETS = /change.?me|placeholder|your.?secret/i;
const ONE_CHARACTER = /^(.)\1*$/su;
const SECRET_BYTES_MIN = 32;
const MAKE_SECRET = 'make one with `openssl rand -base64 48`';

/**
 * Reads and checks every setting of the table in the README.
 * Throws a `SettingsError` that lists all faults at once, so that a start is fixed in one round.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string) => T | Fault): T => {
    const text = env[name]?.trim();
    if (text === undefined || text === '') return fallback;
    const value = parse(text);
    if (!(value instanceof Fault)) return value;
    faults.push(`${name}: ${value.message}`);
    return fallback;
  };

  const statementSeconds = read('DATABASE_STATEMENT_SECONDS', 30, wholeNumber(1, 3_600));
  const production = read('NODE_ENV', false, (text) => text === 'production');
  const settings: Settings = {
    production,
    host: read('HOST', '127.0.0.1', (text) => text),
    port: read('PORT', 3000, wholeNumber(0, 65_535)),
    database: read('DATABASE_URL', sqliteFile('./data/annals.db'), parseDatabaseUrl(statementSeconds)),
    readDatabases: read<readonly MysqlSettings[]>('DATABASE_READ_URLS', [], listOf(parseReadUrl(statementSeconds))),
    redisUrl: read<string | undefined>('REDIS_URL', undefined, parseRedisUrl),
    jwtSecret: read<string | undefined>('JWT_SECRET', undefined, parseSecret(production)),
    signingKey: read<string | undefined>('SIGNING_KEY', undefined, parseSigningKey),
    bootstrap: {
      organizationName: read('BOOTSTRAP_ORG', 'Demo', parseName),
      ownerEmail: read('BOOTSTRAP_OWNER_EMAIL', 'owner@example.com', parseEmail),
      ownerPassword: read<string | undefined>('BOOTSTRAP_OWNER_PASSWORD', undefined, parsePassword),
    },
    signup: read('SIGNUP', production ? 'closed' : 'open', oneOf(['open', 'closed'] as const)),
    mentorLogsAccess: read('MENTOR_LOGS_ACCESS', 'roles', oneOf(['roles', 'public'] as const)),
    accessTokenSeconds: read('ACCESS_TOKEN_SECONDS', 900, wholeNumber(1, 86_400)),
    refreshTokenDays: read('REFRESH_TOKEN_DAYS', 30, wholeNumber(1, 3_650)),
    sessionDays: read('SESSION_DAYS', 90, wholeNumber(1, 3_650)),
    rateLimit: read('RATE_LIMIT', 6_000, wholeNumber(0, 100_000_000)),
    loginLimit: read('LOGIN_LIMIT', 10, wholeNumber(0, 1_000_000)),
    connections: read('CONNECTIONS', 10_000, wholeNumber(10, 1_000_000)),
    connectionsPerAddress: read('CONNECTIONS_PER_ADDRESS', 1_000, wholeNumber(0, 1_000_000)),
    exportsPerCaller: read('EXPORTS_PER_CALLER', 4, wholeNumber(1, 10_000)),
    exportsPerOrganization: read('EXPORTS_PER_ORGANIZATION', 20, wholeNumber(1, 10_000)),
    streamsPerCaller: read('STREAMS_PER_CALLER', 20, wholeNumber(1, 100_000)),
    streamsPerOrganization: read('STREAMS_PER_ORGANIZATION', 1_000, wholeNumber(1, 100_000)),
    registerLimit: read('REGISTER_LIMIT', 20, wholeNumber(0, 1_000_000)),
    refreshLimit: read('REFRESH_LIMIT', 300, wholeNumber(0, 100_000_000)),
    max: {
      users: read('USERS_MAX', 10_000, wholeNumber(0, 1_000_000)),
      roles: read('ROLES_MAX', 500, wholeNumber(0, 1_000_000)),
      apiKeys: read('API_KEYS_MAX', 1_000, wholeNumber(0, 1_000_000)),
      webhooks: read('WEBHOOKS_MAX', 100, wholeNumber(0, 1_000_000)),
      sessions: read('SESSIONS_MAX', 100, wholeNumber(0, 1_000_000)),
    },
    corsOrigins: read<readonly string[]>('CORS_ORIGINS', [], listOf(parseOrigin)),
    trustProxy: read<readonly string[]>('TRUST_PROXY', [], listOf(parseAddressOrNetwork)),
    sealer: read('SEALER', 'on', oneOf(['on', 'off'] as const)),
    webhookAllowPrivate: read('WEBHOOK_ALLOW_PRIVATE', false, trueOrFalse),
    logLevel: read('LOG_LEVEL', 'info', oneOf(LOG_LEVELS)),
  };
  if (production && !env['JWT_SECRET']?.trim()) {
    faults.push('JWT_SECRET: is required with NODE_ENV=production; set at least 32 random bytes, for example from `openssl rand -base64 48`');
  }
  if (settings.readDatabases.length > 0 && settings.database.dialect !== 'mysql') {
    faults.push('DATABASE_READ_URLS: the embedded database has no replicas; omit it, or set DATABASE_URL to a server');
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return Object.freeze(settings);
}

function wholeNumber(min: number, max: number) {
  return (text: string): number | Fault => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= min && value <= max ? value : new Fault(`must be a whole number from ${min} to ${max}, but is "${text}"`);
  };
}

function oneOf<T extends string>(allowed: readonly T[]) {
  return (text: string): T | Fault => allowed.find((candidate) => candidate === text) ?? new Fault(`must be one of ${allowed.join(', ')}, but is "${text}"`);
}

function trueOrFalse(text: string): boolean | Fault {
  const value = oneOf(['true', 'false'] as const)(text);
  return value instanceof Fault ? value : value === 'true';
}

function listOf<T>(parse: (text: string) => T | Fault) {
  return (text: string): readonly T[] | Fault => {
    const parts = text.split(',').map((part) => parse(part.trim()));
    return parts.find((part) => part instanceof Fault) ?? (parts as T[]);
  };
}

function parseRedisUrl(text: string): string | Fault {
  const url = parseUrl(text);
  const isSound = url && ['redis:', 'rediss:'].includes(url.protocol) && url.hostname && /^(\/\d*)?$/.test(url.pathname);
  if (!isSound) return new Fault('must be redis://host:6379 or rediss://host:6379, with the number of a database behind it if it is not 0');
  const parameters = parametersOf(url, []);
  return parameters instanceof Fault ? parameters : text;
}

/** What is wrong with a secret from wherever it comes; undefined if nothing. A disk that failed can leave one of NUL bytes. */
export function faultOfSecret(text: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes < SECRET_BYTES_MIN) return `must have at least ${SECRET_BYTES_MIN} bytes, but has ${bytes}`;
  return ONE_CHARACTER.test(text) ? 'repeats a single character' : undefined;
}

function parseSecret(production: boolean) {
  return (text: string): string | Fault => {
    const fault = faultOfSecret(text);
    if (fault !== undefined) return new Fault(`${fault}; ${MAKE_SECRET}`);
    return production && PLACEHOLDER_SECRETS.test(text) ? new Fault(`is a placeholder; ${MAKE_SECRET}`) : text;
  };
}

function parseSigningKey(text: string): string | Fault {
  const bytes = Buffer.from(text, 'base64');
  const isSound = bytes.length === 32 && bytes.toString('base64') === text && bytes.some((byte) => byte !== bytes[0]);
  return isSound ? text : new Fault('must be 32 random bytes in base64, for example from `openssl rand -base64 32`');
}

/** As requests give names. */
function parseName(text: string): string | Fault {
  const name = text.normalize('NFC');
  return [...name].length <= 200 && showsSomething(name) ? name : new Fault('must have 1 to 200 characters, at least one of them visible');
}

function parseEmail(text: string): string | Fault {
  const email = emailSpelling(text);
  return isEmailAddress(email) ? email : new Fault(`must be an e-mail address of ASCII characters (the domain may be internationalized), but is "${text}"`);
}

function parsePassword(text: string): string | Fault {
  const password = text.normalize('NFC');
  const length = [...password].length;
  return length >= 10 && length <= 128 ? password : new Fault(`must have 10 to 128 characters, but has ${length}`);
}

function parseOrigin(text: string): string | Fault {
  const url = parseUrl(text);
  return url && ['http:', 'https:'].includes(url.protocol) && url.origin === text
    ? text
    : new Fault(`must list origins such as https://app.example.com (no path, no trailing slash), but has "${text}"`);
}

function parseAddressOrNetwork(text: string): string | Fault {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const prefixIsSound = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  return bits > 0 && prefixIsSound && rest.length === 0 ? text : new Fault(`must list addresses or networks such as 10.0.0.1 or 10.0.0.0/8, but has "${text}"`);
}

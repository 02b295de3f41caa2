import { SettingsError, readSettings } from './settings.js';

const SECRET = 'a'.repeat(16) + 'b'.repeat(16);

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

describe('settings', () => {
  it('have the documented defaults where nothing is set', () => {
    expect(readSettings({})).toEqual({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      database: { dialect: 'sqlite', file: './data/annals.db' },
      readDatabases: [],
      redisUrl: undefined,
      jwtSecret: undefined,
      bootstrap: { organizationName: 'Demo', ownerEmail: 'owner@example.com', ownerPassword: undefined },
      signup: 'open',
      mentorLogsAccess: 'roles',
      accessTokenSeconds: 900,
      refreshTokenDays: 30,
      sessionDays: 90,
      rateLimit: 6000,
      loginLimit: 10,
      exportsPerCaller: 4,
      exportsPerOrganization: 20,
      streamsPerCaller: 20,
      streamsPerOrganization: 1_000,
      connections: 10_000,
      connectionsPerAddress: 1_000,
      registerLimit: 20,
      refreshLimit: 300,
      max: { users: 10_000, roles: 500, apiKeys: 1_000, webhooks: 100, sessions: 100 },
      corsOrigins: [],
      trustProxy: [],
      sealer: 'on',
      webhookAllowPrivate: false,
      logLevel: 'info',
    });
  });

  it('take an empty value, or one of white space, for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '  ', JWT_SECRET: '' })).toEqual(readSettings({}));
  });

  it('cannot be changed once they are read', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });

  it('name every fault in one go, each in one line that begins with the setting', () => {
    const faults = faultsOf({ PORT: 'eighty', SIGNUP: 'maybe', JWT_SECRET: 'short', CORS_ORIGINS: 'https://a.example/,x', BOOTSTRAP_OWNER_EMAIL: 'nobody' });
    expect(faults.map((fault) => fault.split(':', 1)[0]).sort()).toEqual(['BOOTSTRAP_OWNER_EMAIL', 'CORS_ORIGINS', 'JWT_SECRET', 'PORT', 'SIGNUP']);
    for (const fault of faults) expect(fault).not.toContain('\n');
  });

  it.each([
    ['PORT', ['0', '65535'], ['-1', '65536', '3e3', '80.5', 'http']],
    ['ACCESS_TOKEN_SECONDS', ['1', '86400'], ['0', '86401']],
    ['REFRESH_TOKEN_DAYS', ['1', '3650'], ['0', '3651']],
    ['SESSION_DAYS', ['1', '3650'], ['0', '3651']],
    ['REGISTER_LIMIT', ['0', '20'], ['-5', 'off']],
    ['REFRESH_LIMIT', ['0', '300'], ['-5', 'off']],
    ['SESSIONS_MAX', ['0', '100'], ['-5', 'off']],
    ['RATE_LIMIT', ['0', '6000'], ['-5', 'off']],
    ['LOGIN_LIMIT', ['0', '10'], ['-5', 'off']],
    ['CONNECTIONS', ['10', '10000'], ['9', '0', 'off']],
    ['CONNECTIONS_PER_ADDRESS', ['0', '1000'], ['-5', 'off']],
    ['LOG_LEVEL', ['silent', 'trace'], ['verbose', 'INFO']],
    ['WEBHOOK_ALLOW_PRIVATE', ['true', 'false'], ['yes', '1']],
    ['SIGNUP', ['open', 'closed'], ['true']],
    ['SEALER', ['on', 'off'], ['true', '0']],
    ['MENTOR_LOGS_ACCESS', ['roles', 'public'], ['private']],
    ['JWT_SECRET', [SECRET], ['a'.repeat(31), 'a'.repeat(64), ` ${'ab'.repeat(15)} `]],
    ['SIGNING_KEY', [Buffer.from(SECRET).toString('base64')], [Buffer.alloc(32).toString('base64'), Buffer.from(SECRET.slice(1)).toString('base64')]],
    ['BOOTSTRAP_ORG', ['Ü', 'x'.repeat(200)], ['x'.repeat(201), '\u200b\u3164']],
    ['BOOTSTRAP_OWNER_PASSWORD', ['x'.repeat(10), 'ü'.repeat(128)], ['x'.repeat(9), 'x'.repeat(129)]],
    ['BOOTSTRAP_OWNER_EMAIL', ['owner@example.org'], ['owner', 'a b@example.org', '@example.org', 'a\u200bb@example.org', 'ö@example.org']],
    [
      'REDIS_URL',
      ['redis://127.0.0.1:6379', 'rediss://cache.example/2'],
      ['127.0.0.1:6379', 'http://cache.example', 'redis://cache.example?tls=true', 'redis://cache.example/first'],
    ],
    ['CORS_ORIGINS', ['https://a.example', 'https://a.example, http://localhost:5173'], ['a.example', 'https://a.example/', 'https://a.example/path']],
    ['TRUST_PROXY', ['10.0.0.1', '10.0.0.0/8, fd00::/8'], ['proxy.example', '10.0.0.0/33', '10.0.0.1/8/8', 'fd00::/129']],
    [
      'DATABASE_URL',
      ['sqlite:./a.db', 'sqlite:///var/a.db', 'mysql://u:p@db.example/annals'],
      ['sqlite:', 'sqlite::memory:', 'sqlite:a.db?mode=ro', 'postgres://db.example/a', 'mysql://db.example', 'mysql://db.example/a#b', 'annals.db'],
    ],
    ['DATABASE_STATEMENT_SECONDS', ['1', '3600'], ['0', '3601', '1.5']],
  ])('%s: takes what is documented and nothing else', (name, good, bad) => {
    for (const value of good) expect(faultsOf({ [name]: value })).toEqual([]);
    for (const value of bad) expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name}: `)]);
  });

  it('take read replicas of a server, and none of the embedded database', () => {
    const [DATABASE_URL, DATABASE_READ_URLS] = ['mysql://u:p@db.example/annals', 'mysql://u:p@one.example/annals, mysql://u:p%2C@two.example:3307/annals'];
    expect(readSettings({ DATABASE_URL, DATABASE_READ_URLS }).readDatabases).toMatchObject([
      { host: 'one.example', port: 3306 },
      { host: 'two.example', port: 3307, password: 'p,' },
    ]);
    const refused: Record<string, string>[] = [
      { DATABASE_READ_URLS },
      { DATABASE_URL, DATABASE_READ_URLS: 'sqlite:a.db' },
      { DATABASE_URL, DATABASE_READ_URLS: `${DATABASE_READ_URLS},` },
    ];
    for (const env of refused) expect(faultsOf(env)).toEqual([expect.stringMatching(/^DATABASE_READ_URLS: /)]);
  });

  it('read every part of a MySQL address, with characters that are encoded in it', () => {
    expect(readSettings({ DATABASE_URL: 'mysql://us%40er:p%2Fa%25ss@[::1]:3307/annals_1' }).database).toEqual({
      dialect: 'mysql',
      host: '::1',
      port: 3307,
      user: 'us@er',
      password: 'p/a%ss',
      database: 'annals_1',
      tls: undefined,
      statementSeconds: 30,
    });
    expect(readSettings({ DATABASE_URL: 'mysql://user:secret@db.example/annals' }).database).toMatchObject({ host: 'db.example', port: 3306 });
  });

  it.each([
    ['ssl=true', /unknown parameter "ssl"/],
    ['SSL-MODE=required', /unknown parameter "SSL-MODE"/],
    ['ssl-mode=required&ssl-mode=disabled', /the parameter "ssl-mode" twice/],
    ['ssl-mode=preferred', /ssl-mode must be one of disabled, required, verify-ca, verify-identity/],
    ['ssl-ca=/ca.pem', /ssl-ca has no effect without TLS/],
    ['ssl-mode=required&ssl-ca=/ca.pem', /ssl-ca has no effect with ssl-mode=required/],
    ['ssl-mode=verify-ca&ssl-ca=/no/such.pem', /ssl-ca: the file "\/no\/such.pem" cannot be read as PEM \(ENOENT\)/],
    ['ssl-mode=verify-ca&ssl-ca=package.json', /ssl-ca: the file "package.json" cannot be read as PEM/],
    ['ssl-mode=required&ssl-cert=/cert.pem', /ssl-cert and ssl-key belong together/],
  ])('refuse a server’s address with parameters that could not be followed: %s', (parameters, fault) => {
    const url = `mysql://user:hunter2@db.example/annals?${parameters}`;
    for (const faults of [faultsOf({ DATABASE_URL: url }), faultsOf({ DATABASE_URL: 'mysql://db.example/annals', DATABASE_READ_URLS: url })]) {
      expect(faults).toEqual([expect.stringMatching(fault)]);
      expect(faults.join()).not.toContain('hunter2');
    }
  });

  it('refuse to compare the certificate of an address with a host name', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://127.0.0.1/annals?ssl-mode=verify-identity' })).toEqual([expect.stringMatching(/needs a host name/)]);
  });

  it('read relative and absolute paths of the embedded database alike', () => {
    expect(readSettings({ DATABASE_URL: 'sqlite:data/a.db' }).database).toEqual({ dialect: 'sqlite', file: 'data/a.db' });
    expect(readSettings({ DATABASE_URL: 'sqlite:/var/a.db' }).database).toEqual({ dialect: 'sqlite', file: '/var/a.db' });
    expect(readSettings({ DATABASE_URL: 'sqlite:///var/a.db' }).database).toEqual({ dialect: 'sqlite', file: '/var/a.db' });
  });

  it('never repeat a secret in what they say about it', () => {
    const faults = faultsOf({ JWT_SECRET: 'hunter2', BOOTSTRAP_OWNER_PASSWORD: 'hunter2', DATABASE_URL: 'mysql://user:hunter2@' });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('hunter2');
  });

  describe('in production', () => {
    const production = { NODE_ENV: 'production' };

    it('demand a secret', () => {
      expect(faultsOf(production)).toEqual([expect.stringMatching(/^JWT_SECRET: is required/)]);
      expect(faultsOf({ ...production, JWT_SECRET: SECRET })).toEqual([]);
    });

    it.each([`please-change-me-${SECRET}`, `placeholder ${SECRET}`, 'x'.repeat(40)])('refuse a secret that stands in examples: %s', (secret) => {
      expect(faultsOf({ ...production, JWT_SECRET: secret })).toEqual([expect.stringMatching(/^JWT_SECRET: (is a placeholder|repeats a single character)/)]);
    });

    it('let nobody sign up unless it is said', () => {
      expect(readSettings({ ...production, JWT_SECRET: SECRET }).signup).toBe('closed');
      expect(readSettings({ ...production, JWT_SECRET: SECRET, SIGNUP: 'open' }).signup).toBe('open');
    });
  });
});

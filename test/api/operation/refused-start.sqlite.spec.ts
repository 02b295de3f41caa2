import { ServerProcess } from '../../support/server-process.js';

describe('a server that cannot start', () => {
  const refusal = async (environment: Readonly<Record<string, string>>) => {
    const server = await ServerProcess.spawn(environment);
    const code = await server.ended();
    return { code, stdout: server.stdout, lines: server.stderr.trim().split('\n') };
  };

  it('says so in one line for each setting that is malformed, and in no other', async () => {
    const faulty = {
      PORT: '70000',
      DATABASE_URL: 'postgres://localhost/x',
      REDIS_URL: 'localhost:6379',
      JWT_SECRET: 'short',
      BOOTSTRAP_ORG: 'x'.repeat(201),
      BOOTSTRAP_OWNER_EMAIL: 'nobody',
      BOOTSTRAP_OWNER_PASSWORD: 'short',
      SIGNUP: 'maybe',
      MENTOR_LOGS_ACCESS: 'all',
      ACCESS_TOKEN_SECONDS: '0',
      REFRESH_TOKEN_DAYS: 'ten',
      RATE_LIMIT: '-1',
      LOGIN_LIMIT: '1.5',
      CORS_ORIGINS: 'https://app.example.com/',
      TRUST_PROXY: '10.0.0.0/33',
      LOG_LEVEL: 'loud',
    };
    const { code, stdout, lines } = await refusal(faulty);
    expect([code, stdout]).toEqual([1, '']);
    expect(lines.map((line) => line.split(':', 1)[0]).sort()).toEqual(Object.keys(faulty).sort());
    for (const line of lines) expect(line).toMatch(/^[A-Z_]+: .{10,}$/);
    expect(lines.join('\n')).not.toContain('"short"');
  }, 60_000);

  it('names JWT_SECRET where it is missing in production, or a placeholder', async () => {
    const [missing, placeholder] = await Promise.all([
      refusal({ NODE_ENV: 'production' }),
      refusal({ NODE_ENV: 'production', JWT_SECRET: 'change-me-change-me-change-me-change-me' }),
    ]);
    expect([missing.code, missing.lines.map((line) => line.split(':', 1)[0])]).toEqual([1, ['JWT_SECRET']]);
    expect([placeholder.code, placeholder.lines.map((line) => line.split(':', 1)[0])]).toEqual([1, ['JWT_SECRET']]);
    expect(placeholder.lines.join()).not.toContain('change-me');
  }, 60_000);
});

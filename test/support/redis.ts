/** Set by jest.config.mjs, which says so where there is none; with CI=true there always is one. */
export const redisUrl = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

/** For suites about what instances share through Redis. */
export const describeWithRedis = redisUrl === '' ? describe.skip : describe;

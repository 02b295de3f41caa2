export { RateLimits } from './rate-limits.js';
export type { Verdict } from './limit.js';

export { RateLimits } from './rate-limits.js';
export type { Limit, Verdict } from './limit.js';
export { Slots } from './slots.js';

export { IdempotencyModule } from './idempotency.module.js';
export { IdempotentWrites } from './idempotent-writes.js';

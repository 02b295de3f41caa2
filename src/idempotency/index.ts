export { contentDigest } from './content-digest.js';
export { storedAlready } from './stored-already.js';
export { IdempotencyModule } from './idempotency.module.js';
export { IdempotentWrites } from './idempotent-writes.js';

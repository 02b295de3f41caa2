export { addUp } from './add-up.js';
export * from './columns.js';
export { Database } from './database.js';
export { DatabaseModule } from './database.module.js';
export { isDuplicate, isUnavailable } from './driver-errors.js';
export { forUpdate } from './for-update.js';
export { Sql, joinSql, sql, sqlTime } from './sql.js';
export { removeByKey } from './remove-by-key.js';
export { Transaction, type Readable } from './transaction.js';

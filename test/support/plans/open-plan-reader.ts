import { dialect } from '../../../src/config/index.js';
import type { TestDatabase } from '../test-database.js';
import { MysqlPlanReader } from './mysql-plan-reader.js';
import type { PlanReader } from './plan-reader.js';
import { SqlitePlanReader } from './sqlite-plan-reader.js';

export async function openPlanReader(database: TestDatabase): Promise<PlanReader> {
  return dialect === 'mysql' ? MysqlPlanReader.open(database.url) : new SqlitePlanReader(database.url.replace(/^sqlite:/, ''));
}

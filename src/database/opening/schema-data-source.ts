import { DataSource } from 'typeorm';
import type { DatabaseSettings } from '../../config/index.js';
import { dataSourceOptions, type Entities } from './data-source-options.js';

/**
 * For TypeORM's tools that compare a schema with the entities: they read MariaDB's catalogue correctly only if told
 * that it is MariaDB, and would otherwise find a difference in every nullable column.
 */
export async function schemaDataSource(settings: DatabaseSettings, entities: Entities): Promise<DataSource> {
  const options = await dataSourceOptions(settings, entities);
  if (options.type !== 'mysql') return new DataSource(options);
  const probe = await new DataSource(options).initialize();
  try {
    const [row]: { version: string }[] = await probe.query('SELECT VERSION() AS version');
    return new DataSource(row?.version.includes('MariaDB') ? { ...options, type: 'mariadb' } : options);
  } finally {
    await probe.destroy();
  }
}

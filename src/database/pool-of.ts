import type { Pool } from 'mysql2';
import type { DataSource } from 'typeorm';

/** The connections of a DataSource on MySQL, which TypeORM keeps to itself. */
export function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { pool: Pool }).pool;
}

import type { Tenant } from '../tenancy.js';
import type { Sql } from './sql.js';
import type { SqlExecutor } from './sql-executor.js';

/**
 * Hand-written statements that read rows of one organization. Each must name the organization among its values, or it
 * is not sent.
 */
export class SqlReads {
  constructor(protected readonly executor: SqlExecutor) {}

  /** The rows that a statement returns. */
  async rows<T extends object>(tenant: Tenant, statement: Sql): Promise<T[]> {
    return this.executor.rows<T>(about(tenant, statement));
  }

  /** Whole rows; `rest` follows `FROM table AS kept`. */
  async select<T extends object>(tenant: Tenant, entity: new () => T, rest: Sql): Promise<T[]> {
    return this.executor.select(entity, about(tenant, rest));
  }

  /** The whole rows of a page, in order: `keys` are available as `page`, and `rest` follows `JOIN table AS kept`. */
  async selectPage<T extends object>(tenant: Tenant, entity: new () => T, keys: Sql, rest: Sql): Promise<T[]> {
    return this.executor.selectPage(entity, about(tenant, keys), about(tenant, rest));
  }

  /** For statements over all organizations, and on tables that belong to none. */
  get acrossOrganizations(): Pick<SqlExecutor, 'rows' | 'lists' | 'select'> {
    return this.executor;
  }
}

/** Also writes. Only a transaction has it. */
export class SqlWrites extends SqlReads {
  /** Runs a statement and returns the number of rows it changed. */
  async run(tenant: Tenant, statement: Sql): Promise<number> {
    return this.executor.run(about(tenant, statement));
  }

  override get acrossOrganizations(): SqlExecutor {
    return this.executor;
  }
}

function about({ organizationId }: Tenant, statement: Sql): Sql {
  if (!statement.values.includes(organizationId)) throw new Error(`A statement on the rows of one organization does not name it: ${statement.text}`);
  return statement;
}

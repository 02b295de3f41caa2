import DataLoader from 'dataloader';
import { dialect } from '../config/index.js';

/** In one statement; seldom are more callers at it at once. */
const IDS_PER_STATEMENT = 100;

interface Tenant {
  readonly organizationId: string;
}

interface Key<Scope> {
  readonly scope: Scope;
  readonly id: string;
}

/**
 * Finds rows by their ids. Those that are asked for in one turn of the event loop go to a database server in one statement for each
 * organization, as most of what a row costs is the message there and back. It is sent after all of them were asked for, so every
 * caller sees what was acknowledged before; nothing is remembered. The embedded database is no message away, and asked at once.
 */
export class LookUps<Scope extends Tenant, Row> {
  private readonly together = new DataLoader<Key<Scope>, Row | undefined>((keys) => this.findTogether(keys), {
    cache: false,
    maxBatchSize: IDS_PER_STATEMENT,
    // Behind whatever has arrived at the same time.
    batchScheduleFn: setImmediate,
  });

  constructor(
    private readonly findAll: (scope: Scope, ids: readonly string[]) => Promise<readonly Row[]>,
    private readonly idOf: (row: Row) => string,
  ) {}

  async find(scope: Scope, id: string): Promise<Row | undefined> {
    if (dialect === 'mysql') return this.together.load({ scope, id });
    const [row] = await this.findAll(scope, [id]);
    return row;
  }

  private async findTogether(keys: readonly Key<Scope>[]): Promise<(Row | Error | undefined)[]> {
    const scopes = new Map(keys.map(({ scope }) => [scope.organizationId, scope]));
    const found = new Map<string, ReadonlyMap<string, Row> | Error>();
    await Promise.all(
      [...scopes].map(async ([organizationId, scope]) => {
        const ids = keys.filter((key) => key.scope.organizationId === organizationId).map(({ id }) => id);
        // A failure concerns those who asked for this organization, and nobody else.
        found.set(organizationId, await this.findOf(scope, ids).catch((error: Error) => error));
      }),
    );
    return keys.map(({ scope, id }) => {
      const rows = found.get(scope.organizationId);
      return rows instanceof Error ? rows : rows?.get(id);
    });
  }

  private async findOf(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const rows = await this.findAll(scope, ids);
    return new Map(rows.map((row) => [this.idOf(row), row]));
  }
}

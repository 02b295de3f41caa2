import { setImmediate as behindWhatHasArrived } from 'node:timers/promises';
import { dialect } from '../config/index.js';

/** Ids per statement. More concurrent callers than this are rare. */
const IDS_PER_STATEMENT = 100;

/** Ids collected for the next statement. */
interface Gathering<Row> {
  readonly ids: Set<string>;
  readonly rows: Promise<ReadonlyMap<string, Row>>;
}

/**
 * Finds rows by id. On a database server, the ids of one event-loop turn go into one statement per organization,
 * because most of a row's cost is the round trip. The statement is sent after all callers have asked, so each sees
 * everything acknowledged before; nothing is cached. SQLite has no round trip to save and is asked at once.
 */
export class BatchLoader<Scope extends { readonly organizationId: string }, Row> {
  private readonly gatherings = new Map<string, Gathering<Row>>();

  constructor(
    private readonly findAll: (scope: Scope, ids: readonly string[]) => Promise<readonly Row[]>,
    private readonly idOf: (row: Row) => string,
  ) {}

  async find(scope: Scope, id: string): Promise<Row | undefined> {
    if (dialect !== 'mysql') return (await this.findAll(scope, [id]))[0];
    const { ids, rows } = this.gatheringOf(scope);
    ids.add(id);
    return (await rows).get(id);
  }

  private gatheringOf(scope: Scope): Gathering<Row> {
    const present = this.gatherings.get(scope.organizationId);
    if (present && present.ids.size < IDS_PER_STATEMENT) return present;
    const ids = new Set<string>();
    const gathering = { ids, rows: this.findGathered(scope, ids) };
    this.gatherings.set(scope.organizationId, gathering);
    return gathering;
  }

  private async findGathered(scope: Scope, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Row>> {
    await behindWhatHasArrived();
    if (this.gatherings.get(scope.organizationId)?.ids === ids) this.gatherings.delete(scope.organizationId);
    const rows = await this.findAll(scope, [...ids]);
    return new Map(rows.map((row) => [this.idOf(row), row]));
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { BenchDatabase, Connection } from '../databases/bench-databases.js';

const LOOK_MILLISECONDS = 4;

/** Sees from outside, in the database, how far an organization's trail is sealed, and since when. It costs the server nothing. */
export class SealWatch {
  /** The size of the tree from a moment of `performance.now()` on, in rising order. */
  private readonly seen: { readonly at: number; readonly treeSize: number }[] = [];
  private isStopped = false;
  private readonly watching: Promise<void>;

  private constructor(
    private readonly connection: Connection,
    private readonly organizationId: string,
  ) {
    this.watching = this.watch();
  }

  static async start(database: BenchDatabase, organizationId: string): Promise<SealWatch> {
    return new SealWatch(await database.connect(), organizationId);
  }

  get treeSize(): number {
    return this.seen.at(-1)?.treeSize ?? 0;
  }

  /** Entries sealed per second, from the first growth that was seen to the last. */
  get sealedPerSecond(): number {
    const grown = this.seen.slice(1);
    const [first, last] = [grown[0], grown.at(-1)];
    return first && last && last.at > first.at ? ((last.treeSize - first.treeSize) * 1000) / (last.at - first.at) : NaN;
  }

  /** When the entry at this place was first seen to be sealed. */
  sealedAt(seq: number): number {
    let [low, high] = [0, this.seen.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.seen[middle]?.treeSize ?? 0) > seq) high = middle;
      else low = middle + 1;
    }
    return this.seen[low]?.at ?? NaN;
  }

  /** The places of all sealed entries, by their ids. */
  async places(): Promise<Map<string, number>> {
    const rows = await this.connection.rows<{ id: string; seq: number }>(
      'SELECT id, seq FROM trail_entries WHERE organization_id = ? AND seq IS NOT NULL',
      this.organizationId,
    );
    return new Map(rows.map(({ id, seq }) => [id, Number(seq)]));
  }

  /** Waits until nothing is left to seal. */
  async drained(): Promise<void> {
    for (;;) {
      const [row] = await this.connection.rows<{ waiting: number }>(
        'SELECT COUNT(*) AS waiting FROM unsealed_entries WHERE organization_id = ?',
        this.organizationId,
      );
      if (Number(row?.waiting) === 0) break;
      await wait(50);
    }
    await wait(10 * LOOK_MILLISECONDS);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.watching;
    await this.connection.close();
  }

  private async watch(): Promise<void> {
    while (!this.isStopped) {
      const [row] = await this.connection.rows<{ size: number }>('SELECT tree_size AS size FROM trail_heads WHERE organization_id = ?', this.organizationId);
      const treeSize = Number(row?.size ?? 0);
      if (treeSize > this.treeSize || this.seen.length === 0) this.seen.push({ at: performance.now(), treeSize });
      await wait(LOOK_MILLISECONDS);
    }
  }
}

/** Waits until everything of an organization is sealed, so that the next turn is not spent on what the one before has written. */
export async function untilSealed(database: BenchDatabase, organizationId: string): Promise<void> {
  const watch = await SealWatch.start(database, organizationId);
  await watch.drained();
  await watch.stop();
}

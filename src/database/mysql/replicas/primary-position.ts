/**
 * The primary's position in its commit order, for reads that must see everything acknowledged before they began.
 * Concurrent callers share one query, which is always sent after they asked: the "read index" of Raft (Ongaro,
 * Consensus: Bridging Theory and Practice, section 6.4).
 */
export class PrimaryPosition {
  private next: Promise<string> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly ask: () => Promise<string>) {}

  now(): Promise<string> {
    if (this.next) return this.next;
    const next = this.last.then(() => {
      this.next = undefined;
      return this.ask();
    });
    this.next = next;
    this.last = next.catch(() => undefined);
    return next;
  }
}

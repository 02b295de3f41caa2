/**
 * Where the primary is in the order of its commits, for reads that must see everything that was acknowledged before they began.
 * It is asked once for all who want to know at the same time, and never with a question that was sent before theirs: the
 * "read index" of Raft (Ongaro, Consensus: Bridging Theory and Practice, section 6.4).
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

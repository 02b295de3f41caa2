/** One bound on how many things are held at once: by whom, and at most how many. */
export interface Bound {
  readonly holder: string;
  readonly max: number;
}

/**
 * Counts what is held at the same time, in this process. Taking is synchronous: a count that is read before an await and
 * raised after it lets everything through that arrives in between.
 */
export class Slots {
  private readonly held = new Map<string, number>();

  /** Takes one slot of every holder, or none. Returns a function that gives them back (safe to call twice), or the bound that was reached. */
  take(bounds: readonly Bound[]): (() => void) | Bound {
    const reached = bounds.find(({ holder, max }) => this.heldBy(holder) >= max);
    if (reached) return reached;
    for (const { holder } of bounds) this.held.set(holder, this.heldBy(holder) + 1);
    let isHeld = true;
    return () => {
      if (isHeld) for (const { holder } of bounds) this.giveBack(holder);
      isHeld = false;
    };
  }

  heldBy(holder: string): number {
    return this.held.get(holder) ?? 0;
  }

  private giveBack(holder: string): void {
    const left = this.heldBy(holder) - 1;
    if (left > 0) this.held.set(holder, left);
    else this.held.delete(holder);
  }
}

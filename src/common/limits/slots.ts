/** One bound on how many things are held at once: by whom, and at most how many. */
export interface Bound {
  readonly holder: string;
  readonly max: number;
}

/**
 * Counts what is held at the same time, in this process. It takes and refuses at once: a count that is read, and raised only after
 * something was awaited, lets through as many as come in between.
 */
export class Slots {
  private readonly held = new Map<string, number>();

  /** Takes one slot of every holder, or none. Answers how to give it back, which may be done twice; or the bound that is reached. */
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

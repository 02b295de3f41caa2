type Listener<T> = (value: T) => void;

/**
 * Notifies listeners in this process. Only a hint to look: it reaches no other process, and the truth is in the
 * database.
 */
export class Signal<T> {
  private readonly listeners = new Set<Listener<T>>();

  /** Returns the function that unsubscribes. */
  listen(listener: Listener<T>): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(value: T): void {
    for (const listener of this.listeners) listener(value);
  }
}

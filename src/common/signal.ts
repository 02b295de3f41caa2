type Listener<T> = (value: T) => void;

/** Tells whoever listens in this process. Only a hint to look: it reaches no other process, and what counts is in the database. */
export class Signal<T> {
  private readonly listeners = new Set<Listener<T>>();

  /** Answers the function that stops it. */
  listen(listener: Listener<T>): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(value: T): void {
    for (const listener of this.listeners) listener(value);
  }
}

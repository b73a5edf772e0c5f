/** The listeners for changes. `Change` is their argument; void if they get none. */
export class Listeners<Change = void> {
  private readonly listeners = new Set<(change: Change) => void>();

  /** Returns a function that removes the listener. */
  add(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

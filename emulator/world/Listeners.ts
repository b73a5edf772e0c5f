/** Those who want to hear of changes. `Change` is what they are told; void if only that there was one. */
export class Listeners<Change = void> {
  private readonly listeners = new Set<(change: Change) => void>();

  /** Returns a function that takes the listener away again. */
  add(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

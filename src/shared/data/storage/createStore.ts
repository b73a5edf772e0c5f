/**
 * What somebody typed or chose and must find again after the screen was away: kept in this page's memory only.
 * It may hold a comment's text or a reviewer's name, so it goes neither to storage nor to the Flex store, where each
 * change would also wake all of Flex.
 */
export interface Store<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  entries(): [key: string, value: Value][];
  /** Calls `listener` after each change. Returns how to stop that. */
  subscribe(listener: () => void): () => void;
}

export function createStore<Value>(): Store<Value> {
  const kept = new Map<string, Value>();
  const listeners = new Set<() => void>();
  const announce = (): void => listeners.forEach((listener) => listener());
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      kept.set(key, value);
      announce();
    },
    delete(key) {
      if (kept.delete(key)) announce();
    },
    entries: () => [...kept.entries()],
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

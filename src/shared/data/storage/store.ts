import { useEffect, useReducer } from 'react';

/**
 * Holds what the user typed or chose while its screen is away, in this page's memory only. It can hold the text of a
 * comment or the name of a reviewer, so it goes neither to browser storage nor to the Flex store, where each change
 * would also update all of Flex.
 */
export interface Store<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  entries(): [key: string, value: Value][];
  /** Calls `listener` after each change. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

export function createStore<Value>(): Store<Value> {
  const values = new Map<string, Value>();
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.set(key, value);
      notify();
    },
    delete(key) {
      if (values.delete(key)) notify();
    },
    entries: () => [...values.entries()],
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The value under `key`. Each render reads it, so a new key never shows the value of the previous one. */
export function useStore<Value>(store: Store<Value>, key: string): Value | undefined {
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const value = store.get(key);
  useEffect(() => {
    let lastValue = value;
    const onChange = (): void => {
      if (Object.is(lastValue, store.get(key))) return;
      lastValue = store.get(key);
      rerender();
    };
    // The value can change between the render and this effect.
    onChange();
    return store.subscribe(onChange);
  }, [store, key, value]);
  return value;
}

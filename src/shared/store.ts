import { useSyncExternalStore } from 'use-sync-external-store/shim';

/** A value that changes over time. */
export interface Readable<Value> {
  /** The same object as long as nothing has changed. */
  get: () => Value;
  /** Calls `listener` after each change. Returns a function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

/** A value that is held outside of React, so that it is there when a screen returns. */
export interface Store<Value> extends Readable<Value> {
  /** Replaces the value by the result of `change`. The same object means that nothing has changed. */
  update: (change: (value: Value) => Value) => void;
}

/**
 * Creates a store in this page's memory. It can hold the text of a comment or the name of a reviewer, so it goes neither
 * to browser storage nor to the Flex store, where each change would also update all of Flex.
 */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const { notify, subscribe } = createListeners();
  return {
    get: () => value,
    update(change) {
      const changed = change(value);
      if (Object.is(changed, value)) return;
      value = changed;
      notify();
    },
    subscribe,
  };
}

/** The listeners of a store. */
export function createListeners() {
  const listeners = new Set<() => void>();
  return {
    /** Whether anything listens. */
    isEmpty: (): boolean => listeners.size === 0,
    notify: (): void => listeners.forEach((listener) => listener()),
    subscribe: (listener: () => void): (() => void) => {
      // The same function can subscribe twice.
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

/**
 * What `select` finds in the value of a store. The component renders again when the result changes.
 * @param select returns the same object as long as the value is the same
 */
export function useStore<Value, Selected>(
  { get, subscribe }: Readable<Value>,
  select: (value: Value) => Selected,
): Selected {
  return useSyncExternalStore(subscribe, () => select(get()));
}

import { useEffect, useReducer } from 'react';
import type { Store } from './createStore';

/** What is kept under `key`, read at each render, so that another key never shows the value of the last one. */
export function useStore<Value>(kept: Store<Value>, key: string): Value | undefined {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const value = kept.get(key);
  useEffect(() => {
    let known = value;
    const onChange = (): void => {
      if (Object.is(known, kept.get(key))) return;
      known = kept.get(key);
      renderAgain();
    };
    // It may have changed between the render and this effect.
    onChange();
    return kept.subscribe(onChange);
  }, [kept, key, value]);
  return value;
}

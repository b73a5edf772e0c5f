import { render } from '@testing-library/react';
import React from 'react';

export interface RenderedHook<Props, Result> {
  /** What the hook returned last. */
  readonly current: Result;
  /** All that it ever returned, so that a test sees what was on screen only for a moment. */
  readonly all: readonly Result[];
  rerender(props: Props): void;
  unmount(): void;
}

/** Runs a hook in a component of its own. (Testing Library has one only for React 18.) */
export function renderHook<Props, Result>(
  useHook: (props: Props) => Result,
  props: Props,
  wrapper: React.ComponentType,
): RenderedHook<Props, Result> {
  const all: Result[] = [];
  const Host: React.FC<{ given: Props }> = ({ given }) => {
    all.push(useHook(given));
    return null;
  };
  const { rerender, unmount } = render(<Host given={props} />, { wrapper });
  return {
    get current() {
      const result = all[all.length - 1];
      if (result === undefined) throw new Error('The hook has not returned anything.');
      return result;
    },
    all,
    rerender: (next) => rerender(<Host given={next} />),
    unmount,
  };
}

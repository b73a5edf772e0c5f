import { render } from '@testing-library/react';
import React from 'react';

export interface RenderedHook<Props, Result> {
  /** The latest result of the hook. */
  readonly current: Result;
  /** Every result of the hook, so that a test also sees what was on screen only for a moment. */
  readonly all: readonly Result[];
  rerender(props: Props): void;
  unmount(): void;
}

/** Runs a hook in a test component. (Testing Library provides this only for React 18.) */
export function renderHook<Props, Result>(
  useHook: (props: Props) => Result,
  props: Props,
  wrapper: React.ComponentType,
): RenderedHook<Props, Result> {
  const all: Result[] = [];
  const Host: React.FC<{ hookProps: Props }> = ({ hookProps }) => {
    all.push(useHook(hookProps));
    return null;
  };
  const { rerender, unmount } = render(<Host hookProps={props} />, { wrapper });
  return {
    get current() {
      const result = all[all.length - 1];
      if (result === undefined) throw new Error('The hook has not returned anything.');
      return result;
    },
    all,
    rerender: (next) => rerender(<Host hookProps={next} />),
    unmount,
  };
}

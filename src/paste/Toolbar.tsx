import React, { createContext, useContext, useLayoutEffect, useRef } from 'react';
import { indexAfterKey } from './indexAfterKey';

const ToolbarContext = createContext(false);

/** The `tabIndex` of a button that may be in a toolbar: there, the toolbar says which of its buttons is the tab stop. */
export function useToolbarTabIndex(): -1 | undefined {
  return useContext(ToolbarContext) ? -1 : undefined;
}

const ARROWS = { back: 'ArrowLeft', forward: 'ArrowRight' };

/** Buttons that are one tab stop, with the keys of WAI-ARIA's toolbar. They use `useToolbarTabIndex`. */
export const Toolbar: React.FC<{ label: string }> = ({ label, children }) => {
  const rowRef = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLButtonElement | null>(null);
  const buttons = (): HTMLButtonElement[] => [
    ...(rowRef.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ];
  const stopAt = (next: HTMLButtonElement | null): void => {
    if (stop.current) stop.current.tabIndex = -1;
    stop.current = next;
    if (next) next.tabIndex = 0;
  };
  useLayoutEffect(() => {
    const all = buttons();
    const isThere = stop.current !== null && all.includes(stop.current);
    stopAt(isThere ? stop.current : (all[0] ?? null));
  });
  const move = (event: React.KeyboardEvent): void => {
    const all = buttons();
    const from = all.findIndex((button) => button === document.activeElement);
    const index = indexAfterKey(event, from, all.length, ARROWS);
    const next = index === null ? undefined : all[index];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
  return (
    <ToolbarContext.Provider value>
      <div
        ref={rowRef}
        role="toolbar"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={move}
        onFocus={({ target }) => {
          if (target instanceof HTMLButtonElement) stopAt(target);
        }}
      >
        {children}
      </div>
    </ToolbarContext.Provider>
  );
};

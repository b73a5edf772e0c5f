import React, { createContext, useContext, useLayoutEffect, useRef } from 'react';

const ToolbarContext = createContext(false);

/** The `tabIndex` of a button that may be in a toolbar: there, the toolbar says which of its buttons is the tab stop. */
export function useToolbarTabIndex(): -1 | undefined {
  return useContext(ToolbarContext) ? -1 : undefined;
}

/** The place that a key moves to from `from`, in a row of `count` buttons; null for other keys. */
function placeAfter(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

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
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = buttons();
    const place = placeAfter(
      event.key,
      all.findIndex((button) => button === document.activeElement),
      all.length,
    );
    const next = place === null ? undefined : all[place];
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

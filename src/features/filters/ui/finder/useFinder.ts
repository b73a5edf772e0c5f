import { useLayoutEffect, useRef, useState } from 'react';
import type { ListFilters } from '../../data/useFilteredComments';

type Part = 'search' | 'selects';

/** The search and the filters of a list: which of them are on screen, and their elements. */
export type Finder = ReturnType<typeof useFinder>;

export interface FinderOptions {
  /** A prefix for the ids of the fields; unique on the page. */
  idPrefix: string;
  /** Whether the list that the search and the filters belong to is in front. */
  isInFront: boolean;
  /** Brings it there. */
  bringToFront: () => void;
}

/** Opens and closes the search and the filters of a list, and moves the focus into what a press has opened. */
export function useFinder(filters: ListFilters, { idPrefix, isInFront, bringToFront }: FinderOptions) {
  // The search outlives its surface, so it starts visible. Active filters are always visible above the list.
  const [isSearchOpen, setSearchOpen] = useState(filters.chosen.search.trim() !== '');
  const [areSelectsOpen, setSelectsOpen] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const selectsRef = useRef<HTMLDivElement>(null);
  const searchButtonRef = useRef<HTMLButtonElement>(null);
  const selectsButtonRef = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<Part | null>(null);
  useLayoutEffect(() => {
    const part = focusNext.current;
    focusNext.current = null;
    if (part === 'search') searchRef.current?.focus();
    if (part === 'selects') selectsRef.current?.querySelector<HTMLElement>('button, select')?.focus();
  });
  const toggle = (part: Part, isOpen: boolean, setOpen: (isOpen: boolean) => void) => () => {
    const opens = !isOpen || !isInFront;
    if (opens) focusNext.current = part;
    setOpen(opens);
    bringToFront();
  };
  return {
    searchId: `${idPrefix}-search`,
    selectsId: `${idPrefix}-filters`,
    isSearchShown: isSearchOpen && isInFront,
    areSelectsShown: areSelectsOpen && isInFront,
    searchRef,
    selectsRef,
    searchButtonRef,
    selectsButtonRef,
    toggleSearch: toggle('search', isSearchOpen, setSearchOpen),
    toggleSelects: toggle('selects', areSelectsOpen, setSelectsOpen),
    closeSearch: () => {
      setSearchOpen(false);
      searchButtonRef.current?.focus();
    },
    /** For a control that clears the search or filters, and disappears with them. */
    focusAfterClear: () => (searchRef.current ?? selectsButtonRef.current)?.focus(),
  };
}

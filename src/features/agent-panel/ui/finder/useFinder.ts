import { useLayoutEffect, useRef, useState } from 'react';
import type { ListFilters } from '../../../filters/data/useFilteredComments';

type Part = 'search' | 'selects';

/** The search and the filters of all feedback: which of them are on screen, and their elements. */
export type Finder = ReturnType<typeof useFinder>;

/**
 * @param isInFront whether all feedback, to which the search and the filters belong, is in front
 * @param bringToFront brings it there
 */
export function useFinder(filters: ListFilters, isInFront: boolean, bringToFront: () => void) {
  // The search outlives the panel, so it starts visible. Active filters are always visible above the list.
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
    if (part === 'selects') selectsRef.current?.querySelector('select')?.focus();
  });
  const toggle = (part: Part, isOpen: boolean, setOpen: (isOpen: boolean) => void) => () => {
    const opens = !isOpen || !isInFront;
    if (opens) focusNext.current = part;
    setOpen(opens);
    bringToFront();
  };
  return {
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

import { useEffect, useLayoutEffect } from 'react';

/**
 * Gives the focus to the row of a list when an element of it leaves the page with the focus on it or in it. React runs this
 * before it removes the element.
 */
export function useFocusRowAfter(ref: React.RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    const row = element?.closest('li');
    return () => {
      if (element?.contains(document.activeElement)) row?.focus({ preventScroll: true });
    };
  }, [ref]);
}

/**
 * Gives the focus to the field of a form where the user has just opened it, by its button or in the menu of the row, which has the focus then: a row can also
 * return to the page with an open form.
 */
export function useFocusOnOpen(
  formRef: React.RefObject<HTMLElement>,
  textRef: React.RefObject<HTMLElement>,
  isJustOpened: React.MutableRefObject<boolean>,
): void {
  useEffect(() => {
    const isUserHere = formRef.current?.closest('li')?.contains(document.activeElement) === true;
    if (isUserHere || isJustOpened.current) textRef.current?.focus();
    isJustOpened.current = false;
  }, [formRef, textRef, isJustOpened]);
}

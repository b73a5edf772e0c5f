import { useLayoutEffect, useRef } from 'react';

/** React listens to one of these at its root, to the other at the document, depending on the version that Flex has. */
const BLUR_EVENTS = ['focusout', 'blur'] as const;

/**
 * Keeps the focus where the user types, and the scroll position where the user reads. Flex moves the focus to the close
 * button of its panels in Teams View each time it replaces the selected worker or task object, which it does whenever any
 * worker of the team changes. The button is at the top of what scrolls, so the panel scrolls there, too.
 * Seen in Flex UI 2.17.1, `componentDidUpdate` of WorkerCanvas and Supervisor.TaskCanvas.
 * @param subject the object that Flex replaces: the worker or task that it passes to our component
 */
export function useKeepFocusFromFlex<Section extends HTMLElement>(subject: {
  readonly sid: string;
}): React.RefObject<Section> {
  const sectionRef = useRef<Section>(null);
  const shownSid = useRef<string | null>(null);
  // Flex is a parent, so our effect runs before its own. The microtask runs after both, and before the next key press.
  useLayoutEffect(() => {
    const section = sectionRef.current;
    if (!section) return;
    // The comments on another agent or task start at the top.
    const scrollBack = shownSid.current === subject.sid ? keepScrollPositions(section) : () => undefined;
    shownSid.current = subject.sid;
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !section.contains(focused)) return queueMicrotask(scrollBack);
    // None of our components may see that the focus was gone: an open menu would close. The window comes before React.
    const hide = (event: Event): void => {
      if (event.target === focused) event.stopPropagation();
    };
    BLUR_EVENTS.forEach((name) => window.addEventListener(name, hide, true));
    queueMicrotask(() => {
      BLUR_EVENTS.forEach((name) => window.removeEventListener(name, hide, true));
      if (!section.contains(document.activeElement)) focused.focus({ preventScroll: true });
      scrollBack();
    });
  }, [subject]);
  return sectionRef;
}

/** Remembers how far the ancestors of an element are scrolled. Returns a function that scrolls back there. */
function keepScrollPositions(element: Element): () => void {
  const positions: (readonly [Element, number])[] = [];
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    if (ancestor.scrollTop > 0) positions.push([ancestor, ancestor.scrollTop]);
  }
  return () => {
    for (const [ancestor, scrollTop] of positions) {
      if (ancestor.scrollTop !== scrollTop) ancestor.scrollTop = scrollTop;
    }
  };
}

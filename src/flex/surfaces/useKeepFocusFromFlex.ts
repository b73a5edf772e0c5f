import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus where a person types. Flex gives the focus to the close button of its panels in Teams View each
 * time it renews the selected worker or task, which it does with every change of anybody in the team.
 * Seen in Flex UI 2.17.1, `componentDidUpdate` of WorkerCanvas and Supervisor.TaskCanvas.
 * @param subject what Flex renews: the worker or task as it is handed to us
 */
export function useKeepFocusFromFlex<Section extends HTMLElement>(
  subject: unknown,
): React.RefObject<Section> {
  const sectionRef = useRef<Section>(null);
  // Our effect comes before that of Flex, which is a parent; the microtask comes after both, and before any key.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !sectionRef.current?.contains(focused)) return;
    queueMicrotask(() => {
      if (!sectionRef.current?.contains(document.activeElement)) focused.focus({ preventScroll: true });
    });
  }, [subject]);
  return sectionRef;
}

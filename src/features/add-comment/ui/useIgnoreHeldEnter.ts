import { useRef } from 'react';

/**
 * A handler for key presses that lets a held-down Enter act once. A held key presses again and again: without this
 * it would send a comment anew after each failure, and open the form that its own success has just closed.
 * Line breaks in a text the key was pressed in go on.
 */
export function useIgnoreHeldEnter(): (event: React.KeyboardEvent) => void {
  const pressedIn = useRef<EventTarget | null>(null);
  return (event) => {
    if (event.key !== 'Enter') return;
    if (!event.repeat) {
      pressedIn.current = event.target;
      return;
    }
    const breaksLine = event.target instanceof HTMLTextAreaElement && event.target === pressedIn.current;
    if (!breaksLine) event.preventDefault();
  };
}

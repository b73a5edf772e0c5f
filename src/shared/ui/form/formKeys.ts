import { useRef } from 'react';

/** Whether the key press asks to send: Ctrl+Enter, or Command+Enter on a Mac. */
export function isSubmitKey({ key, repeat, ctrlKey, metaKey }: React.KeyboardEvent): boolean {
  return key === 'Enter' && !repeat && (ctrlKey || metaKey);
}

/** Whether the key press asks to cancel. While characters are composed, Escape belongs to the input method. */
export function isCancelKey({ key, repeat, nativeEvent }: React.KeyboardEvent): boolean {
  return key === 'Escape' && !repeat && !nativeEvent.isComposing;
}

/**
 * A key handler that lets a held-down Enter act only once. A held key repeats: without this handler it would press what
 * takes the place of the pressed button. Line breaks continue in the text field in which the key was pressed.
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

/** A click handler for buttons that appear where another one was pressed: the second click of a double click is not theirs. */
export function unlessDoubleClick(action: () => void): (event: React.MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) action();
  };
}

const ITEM = 'details, li';
const HEADING = 'summary, h2, h3';

/** An element on the way from what has the focus outwards, and the item after it. */
interface Step {
  element: Element;
  next: Element | null;
}

/**
 * Keeps the keyboard's place in lists that change: when what has the focus goes, the next item gets it, or the
 * heading of what it was in. Browsers would begin at the top of the page again. Returns a function that stops it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let steps: readonly Step[] = [];

  function remember({ target }: FocusEvent): void {
    steps = target instanceof Element ? stepsBetween(target, root) : [];
  }

  function restore(): void {
    if (document.activeElement !== document.body || steps[0]?.element.isConnected !== false) return;
    focus(placeNear(steps));
  }

  // A person who clicks beside it has given the place up; an element that goes has lost it.
  function giveUp(): void {
    queueMicrotask(() => {
      if (document.activeElement === document.body && steps[0]?.element.isConnected) steps = [];
    });
  }

  const observer = new MutationObserver(restore);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', giveUp);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', giveUp);
  };
}

function stepsBetween(target: Element, root: Element): Step[] {
  const steps: Step[] = [];
  for (let element: Element | null = target; element && element !== root; element = element.parentElement)
    steps.push({ element, next: element.matches(ITEM) ? element.nextElementSibling : null });
  return steps;
}

function placeNear(steps: readonly Step[]): Element | null {
  const gone = steps.filter(({ element }) => !element.isConnected).at(-1);
  const next = gone?.next?.isConnected ? gone.next.querySelector('summary, button') : null;
  const headings = steps
    .filter(({ element }) => element.isConnected)
    .map(({ element }) => element.querySelector(HEADING));
  return next ?? headings.find((heading) => heading !== null) ?? null;
}

function focus(place: Element | null): void {
  if (!(place instanceof HTMLElement)) return;
  if (/^H\d$/.test(place.tagName)) place.tabIndex = -1;
  place.focus();
}

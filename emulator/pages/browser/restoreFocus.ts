const ITEM = 'details, li';
const HEADING = 'summary, h2, h3';

/** An element between the focused one and the root, and the item after it. */
interface Ancestor {
  element: Element;
  next: Element | null;
}

/**
 * Keeps the keyboard focus in lists that change: when the focused element is removed, the next item gets the
 * focus, or the heading above it. Otherwise browsers would start at the top of the page again. Returns a
 * function that stops it.
 */
export function restoreFocus(root: HTMLElement): () => void {
  let ancestors: readonly Ancestor[] = [];

  function remember({ target }: FocusEvent): void {
    ancestors = target instanceof Element ? ancestorsBetween(target, root) : [];
  }

  function restore(): void {
    if (document.activeElement !== document.body || ancestors[0]?.element.isConnected !== false) return;
    focus(placeNear(ancestors));
  }

  // A click next to the element gives up the focus on purpose; a removed element has lost it.
  function forget(): void {
    queueMicrotask(() => {
      if (document.activeElement === document.body && ancestors[0]?.element.isConnected) ancestors = [];
    });
  }

  const observer = new MutationObserver(restore);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}

function ancestorsBetween(target: Element, root: Element): Ancestor[] {
  const ancestors: Ancestor[] = [];
  for (let element: Element | null = target; element && element !== root; element = element.parentElement)
    ancestors.push({ element, next: element.matches(ITEM) ? element.nextElementSibling : null });
  return ancestors;
}

function placeNear(ancestors: readonly Ancestor[]): Element | null {
  const outermostRemoved = ancestors.filter(({ element }) => !element.isConnected).at(-1);
  const next = outermostRemoved?.next?.isConnected
    ? outermostRemoved.next.querySelector('summary, button')
    : null;
  const headings = ancestors
    .filter(({ element }) => element.isConnected)
    .map(({ element }) => element.querySelector(HEADING));
  return next ?? headings.find((heading) => heading !== null) ?? null;
}

function focus(place: Element | null): void {
  if (!(place instanceof HTMLElement)) return;
  if (/^H\d$/.test(place.tagName)) place.tabIndex = -1;
  place.focus();
}

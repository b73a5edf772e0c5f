/** Edges in pixels of the window. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface MenuPlace {
  left: number;
  top: number;
  /** The menu scrolls if it is higher. */
  maxHeight: number;
}

/** The distance between the menu and its button, and between the menu and the edges. */
const GAP_PX = 4;

/**
 * Where a menu opens: below its button, or above it where that has more room; its end at the button's end, but never
 * outside of `bounds`.
 */
export function menuPlace(
  button: Edges,
  menu: { width: number; height: number },
  bounds: Edges,
  isRightToLeft: boolean,
): MenuPlace {
  const below = bounds.bottom - button.bottom - 2 * GAP_PX;
  const above = button.top - bounds.top - 2 * GAP_PX;
  const opensUp = menu.height > below && above > below;
  const maxHeight = Math.max(0, opensUp ? above : below);
  const height = Math.min(menu.height, maxHeight);
  const wanted = isRightToLeft ? button.left : button.right - menu.width;
  const left = Math.max(bounds.left + GAP_PX, Math.min(wanted, bounds.right - menu.width - GAP_PX));
  return { left, top: opensUp ? button.top - GAP_PX - height : button.bottom + GAP_PX, maxHeight };
}

/** The part of the window that the ancestors of `element` leave visible. */
export function visibleBounds(element: Element): Edges {
  const bounds = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    if (ancestor === document.body) break;
    const { overflowX, overflowY } = getComputedStyle(ancestor);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const frame = ancestor.getBoundingClientRect();
    bounds.left = Math.max(bounds.left, frame.left);
    bounds.right = Math.min(bounds.right, frame.right);
    // A box that cannot scroll, such as a header, is no higher than its content; a menu may leave it.
    if (ancestor.scrollHeight <= ancestor.clientHeight) continue;
    bounds.top = Math.max(bounds.top, frame.top);
    bounds.bottom = Math.min(bounds.bottom, frame.bottom);
  }
  return bounds;
}

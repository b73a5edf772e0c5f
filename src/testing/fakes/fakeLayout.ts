/** A layout, which jsdom lacks: a scrolling panel with a list whose row heights `heightOf` returns. */
export interface FakeLayout {
  /** Scrolls like a user, with the scroll event of a browser. */
  scrollTo: (topPx: number) => void;
  scrollTop: () => number;
  /** Hides the panel, so that nothing in it has a size, or shows it again. */
  setHidden: (isHidden: boolean) => void;
  restore: () => void;
}

const GAP_PX = 10;

/** The number in "Comment 12". */
const numberOf = (row: Element): number => Number(/Comment (\d+)/.exec(row.textContent ?? '')?.[1] ?? 0);

/**
 * Lays out `li` elements one below the other, with their margins, in the element with the test id `panel`. The panel is
 * 600 pixels high, at the top of the window. Use it for one list at a time.
 */
export function fakeLayout(heightOf: (commentNumber: number) => number): FakeLayout {
  let scrollTop = 0;
  let isPanelHidden = false;
  const pixels = (value: string): number => parseFloat(value) || 0;
  const panel = (): Element | null => document.querySelector('[data-testid="panel"]');
  const topOfRow = (row: Element): number => {
    const above = row.previousElementSibling;
    const margin = pixels((row as HTMLElement).style.marginTop);
    return margin + (above ? topOfRow(above) + heightOf(numberOf(above)) + GAP_PX : 0);
  };
  const rect = (top: number, height: number): DOMRect =>
    ({ top, height, bottom: top + height, left: 0, right: 300, width: 300, x: 0, y: top }) as DOMRect;
  const spies = [
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      if (isPanelHidden) return rect(0, 0);
      if (this === panel()) return rect(0, 600);
      if (this.tagName === 'LI') return rect(topOfRow(this) - scrollTop, heightOf(numberOf(this)));
      return rect(-scrollTop, 0);
    }),
    jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
      return this === panel() ? 1_000_000 : 0;
    }),
    jest.spyOn(Element.prototype, 'scrollTop', 'get').mockImplementation(() => scrollTop),
    jest.spyOn(Element.prototype, 'scrollTop', 'set').mockImplementation((topPx) => {
      scrollTop = topPx;
    }),
  ];
  // Elements never change their size here.
  window.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  return {
    scrollTo: (topPx) => {
      scrollTop = topPx;
      panel()?.dispatchEvent(new Event('scroll'));
    },
    scrollTop: () => scrollTop,
    setHidden: (isHidden) => {
      isPanelHidden = isHidden;
    },
    restore: () => spies.forEach((spy) => spy.mockRestore()),
  };
}

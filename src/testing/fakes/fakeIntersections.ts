/** Controls which elements are on screen, because jsdom has no layout. */
export interface FakeIntersections {
  /** Shows this share of the element, from 0 to 1. */
  show(element: Element, ratio: number): void;
  /** How many elements are observed. */
  watchedCount(): number;
}

/** Replaces `IntersectionObserver`, on a screen 600 px high with elements of 100 px. */
export function fakeIntersections(): FakeIntersections {
  const watched = new Map<Element, (entries: IntersectionObserverEntry[]) => void>();
  class FakeObserver {
    readonly targets = new Set<Element>();
    constructor(readonly onChange: (entries: IntersectionObserverEntry[]) => void) {}
    observe(target: Element): void {
      this.targets.add(target);
      watched.set(target, this.onChange);
    }
    disconnect(): void {
      this.targets.forEach((target) => watched.delete(target));
    }
  }
  Object.defineProperty(window, 'IntersectionObserver', { configurable: true, value: FakeObserver });
  return {
    show(element, ratio) {
      const height = (pixels: number) => ({ height: pixels });
      const entry = {
        target: element,
        intersectionRatio: ratio,
        intersectionRect: height(100 * ratio),
        rootBounds: height(600),
      };
      watched.get(element)?.([entry as IntersectionObserverEntry]);
    },
    watchedCount: () => watched.size,
  };
}

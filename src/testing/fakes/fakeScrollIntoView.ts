/** Lets a test run what scrolls an element into view. jsdom has no layout, so nothing moves, and nothing changes its size. */
export function fakeScrollIntoView(): void {
  Element.prototype.scrollIntoView = jest.fn();
  window.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
}

/** Lets a test run what scrolls an element into view. jsdom has no layout to scroll in, so nothing moves. */
export function fakeScrollIntoView(): void {
  Element.prototype.scrollIntoView = jest.fn();
}

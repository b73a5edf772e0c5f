import axe from 'axe-core';

/**
 * Fails when axe finds a violation in `container`, which must be in the document.
 * The browser tests check the colors, because jsdom does not lay out or paint.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    resultTypes: ['violations'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

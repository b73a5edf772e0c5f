import axe from 'axe-core';

/**
 * Fails when axe finds a fault in `container`, which has to be in the document.
 * Colours are left to the browser tests: jsdom does not lay out or paint.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    resultTypes: ['violations'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

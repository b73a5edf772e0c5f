import { act } from '@testing-library/react';
import axe, { type AxeResults } from 'axe-core';

/**
 * Fails when axe finds a violation in `container`, which must be in the document.
 * The browser tests check the colors, because jsdom does not lay out or paint.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const results: AxeResults[] = [];
  // Timers of components can end while axe runs.
  await act(async () => {
    results.push(
      await axe.run(container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
        resultTypes: ['violations'],
      }),
    );
  });
  const violations = results.flatMap((result) => result.violations);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

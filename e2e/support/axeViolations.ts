import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = path.join(path.dirname(require.resolve('axe-core')), 'axe.min.js');

/** What axe finds with every rule it has, a line for each; in the parts that the selectors name, or everywhere. */
export async function axeViolations(page: Page, include: readonly string[] = ['html']): Promise<string[]> {
  // Evaluated, not added as a script: the pages' Content-Security-Policy allows none of foreign origin.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(readFileSync(AXE, 'utf8'));
  const found = await page.evaluate(async (include) => {
    const { axe } = window as unknown as {
      axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
    };
    return (await axe.run({ include }, { resultTypes: ['violations'] })).violations;
  }, include);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = path.join(path.dirname(require.resolve('axe-core')), 'axe.min.js');

/** Rules of WCAG 2.2 AA that axe leaves out unless they are asked for. */
const RULES = { 'target-size': { enabled: true } };

/**
 * The violations that axe finds with its usual rules and that for the size of targets, one line each. `include` limits
 * the check to some elements.
 */
export async function axeViolations(page: Page, include: readonly string[] = ['html']): Promise<string[]> {
  // The script is evaluated instead of added, because the pages' Content-Security-Policy blocks scripts of other
  // origins.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(readFileSync(AXE, 'utf8'));
  const found = await page.evaluate(
    async ({ include, rules }) => {
      const { axe } = window as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
      };
      return (await axe.run({ include }, { resultTypes: ['violations'], rules })).violations;
    },
    { include, rules: RULES },
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

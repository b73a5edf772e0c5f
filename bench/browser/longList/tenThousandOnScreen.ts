import type { Browser, Locator, Page } from '@playwright/test';
import { REVIEWED_AGENT, needle, withComments } from '../../../e2e/support/tenThousand';
import { TeamsView } from '../../../e2e/support/TeamsView';
import { people } from '../../../emulator/world/sample/people';
import { clickToPaint } from '../clickToPaint';
import { median, type Measurement } from '../../report/Measurement';
import { withFlex } from '../withFlex';
import { longFramesInScroll } from './scrollFrames';

const GROUP = '10,000 comments on screen';
const SEARCHES = ['a', 'ac', 'acc', 'ecoute', 'remark 98', 'remark 987', 'remark 9876'];
const ROUNDS = 3;
const SEARCH_GOAL_MS = 50;

interface Reading {
  firstPaintMs: number;
  loadAllMs: number;
  nodes: number;
  longFrames: number;
  firstLetterMs: number;
  searchMs: number;
  filterMs: number;
}

const nodesIn = (locator: Locator): Promise<number> =>
  locator.evaluate((element) => element.querySelectorAll('*').length);

/**
 * Measures the time in milliseconds from a change of an input or a select until the frame after the one that shows the
 * result.
 */
async function changeToPaint(field: Locator, value: string): Promise<number> {
  return field.evaluate(async (element: HTMLInputElement | HTMLSelectElement, chosen) => {
    const prototype = Object.getPrototypeOf(element) as object;
    const startedAt = performance.now();
    // React tracks the value through a setter of its own.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, chosen);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - startedAt;
  }, value);
}

async function clickToFirst(page: Page): Promise<number> {
  const user = page.getByRole('button', { name: new RegExp(`User ${REVIEWED_AGENT.fullName} with status`) });
  const { paintedMs } = await clickToPaint(user.filter({ visible: true }).first(), {
    selector: '[aria-labelledby="assessment-comments-of-worker"] article',
    text: needle(1),
  });
  return paintedMs;
}

/** A supervisor loads all comments on one agent. */
function read(browser: Browser, pluginPath: string, count: number): Promise<Reading> {
  const visit = {
    person: people.supervisor,
    view: '/teams',
    pluginPath,
    world: withComments(count),
  } as const;
  return withFlex(browser, visit, async ({ page }) => {
    const teams = new TeamsView(page);
    const firstPaintMs = await clickToFirst(page);
    await teams.showAll();
    const startedAt = performance.now();
    const loadAll = teams.worker.getByRole('button', { name: 'Load all' });
    if (await loadAll.isVisible()) {
      await loadAll.click();
      await teams.worker.getByText(`All ${count.toLocaleString('en-US')} comments loaded`).waitFor();
    }
    const loadAllMs = performance.now() - startedAt;
    const { search } = teams;
    await teams.searchButton.click();
    // At once, before the texts have been prepared for the search in the background.
    const firstLetterMs = await changeToPaint(search, 'a');
    await search.fill('');
    const nodes = await nodesIn(teams.worker);
    const longFrames = await longFramesInScroll(teams.cards(teams.worker).first());
    const searches: number[] = [];
    for (const words of SEARCHES) searches.push(await changeToPaint(search, words));
    await search.fill('');
    await teams.filtersButton.click();
    const filters: number[] = [];
    const category = teams.worker.getByLabel('Category', { exact: true });
    for (const choice of await category.locator('option').all()) {
      filters.push(await changeToPaint(category, (await choice.getAttribute('value')) ?? ''));
    }
    return {
      firstPaintMs,
      loadAllMs,
      nodes,
      longFrames,
      firstLetterMs,
      searchMs: median(searches),
      filterMs: median(filters),
    };
  });
}

/** A list with the same number of rows, as simple as possible, all of them in the page. */
async function plainList(browser: Browser, count: number): Promise<{ nodes: number; longFrames: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const row = (number: number): string =>
    `<li><article><span>Category</span> <time>2 days ago</time><p>${needle(number)} ${'A sentence of a reviewer. '.repeat(
      1 + (number % 4),
    )}</p><p>Reviewer: nobody</p><button>Copy text</button></article></li>`;
  const rows = Array.from({ length: count }, (_, index) => row(index + 1)).join('');
  await page.setContent(`<main style="height:90vh;width:400px;overflow:auto"><ul>${rows}</ul></main>`);
  const list = page.locator('main');
  const measurements = {
    nodes: await nodesIn(list),
    longFrames: await longFramesInScroll(list.locator('li').first()),
  };
  await page.close();
  return measurements;
}

/** Measures an agent with 10,000 comments in Teams View, beside an agent with 50 comments and beside a plain list. */
export async function measureTenThousandOnScreen(
  browser: Browser,
  pluginPath: string,
): Promise<Measurement[]> {
  const many: Reading[] = [];
  const few: Reading[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    many.push(await read(browser, pluginPath, 10_000));
    few.push(await read(browser, pluginPath, 50));
  }
  const plain = await plainList(browser, 10_000);
  const of = (readings: readonly Reading[], part: keyof Reading): number =>
    median(readings.map((reading) => reading[part]));
  const besideFifty = (name: string, part: keyof Reading): Measurement => ({
    group: GROUP,
    name,
    unit: 'ms',
    ours: of(many, part),
    peer: { name: '50 comments', value: of(few, part) },
    goal: null,
  });
  const search = (name: string, part: 'firstLetterMs' | 'searchMs'): Measurement => ({
    ...besideFifty(name, part),
    goal: { text: `at most ${SEARCH_GOAL_MS} ms`, met: of(many, part) <= SEARCH_GOAL_MS },
  });
  const longFrames = of(many, 'longFrames');
  return [
    besideFifty('click on the agent to the first row', 'firstPaintMs'),
    { ...besideFifty('"Load all" until all are there', 'loadAllMs'), peer: null },
    search('the first letter of a search, just after the load, to what it found', 'firstLetterMs'),
    search('a change of the search to what it found', 'searchMs'),
    besideFifty('a change of the category to what it found', 'filterMs'),
    {
      group: GROUP,
      name: 'elements in the page',
      unit: 'nodes',
      ours: of(many, 'nodes'),
      peer: { name: 'plain list', value: plain.nodes },
      goal: null,
    },
    {
      group: GROUP,
      name: 'frames over 50 ms, from top to end in 300 steps',
      unit: 'frames',
      ours: longFrames,
      peer: { name: 'plain list', value: plain.longFrames },
      goal: { text: 'none', met: longFrames === 0 },
    },
  ];
}

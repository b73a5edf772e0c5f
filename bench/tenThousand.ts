import type { Browser, Locator } from '@playwright/test';
import type { Desk } from '../e2e/Desk';
import { LONG_READ_AGENT, needle, withComments } from '../e2e/tenThousand';
import { TeamsView } from '../e2e/TeamsView';
import type { Emulator, EmulatorOptions } from '../emulator/createEmulator';
import { people, type SamplePerson } from '../emulator/world/sample/people';
import { clickToTeamComments } from './clickToTeamComments';

/** How `bench/run.ts` opens Flex. */
export type InFlex = <T>(
  browser: Browser,
  visit: { person: SamplePerson; view: string; world?: EmulatorOptions['world'] },
  use: (desk: Desk, emulator: Emulator) => Promise<T>,
) => Promise<T>;

/** Milliseconds from each change of the search to the frame that shows what it found. */
async function searchTimesMs(search: Locator): Promise<number[]> {
  return search.evaluate(async (input: HTMLInputElement) => {
    const times: number[] = [];
    const typed = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    for (const words of ['a', 'ac', 'acc', 'ecoute', 'remark 98', 'remark 987', 'remark 9876']) {
      const startedAt = performance.now();
      typed?.set?.call(input, words);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      times.push(performance.now() - startedAt);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    return times;
  });
}

/** The time between frames, in milliseconds and sorted, while what scrolls `row` is scrolled by 120 px a frame. */
async function frameTimesMs(row: Locator): Promise<number[]> {
  return row.evaluate(async (element) => {
    let scroller = element.parentElement;
    while (
      scroller &&
      !(
        scroller.scrollHeight > scroller.clientHeight &&
        /auto|scroll/.test(getComputedStyle(scroller).overflowY)
      )
    ) {
      scroller = scroller.parentElement;
    }
    const times: number[] = [];
    let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 200; frame += 1) {
      scroller?.scrollBy(0, 120);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - before);
      before = now;
    }
    return times.sort((a, b) => a - b);
  });
}

const ms = (value: number | undefined): string => `${(value ?? NaN).toFixed(0)} ms`;
const middle = (sorted: readonly number[]): number | undefined => sorted[Math.floor(sorted.length / 2)];

async function printReading(teams: TeamsView, emulator: Emulator): Promise<void> {
  const cards = teams.cards(teams.worker);
  emulator.insights.calls.clear();
  const startedAt = performance.now();
  await teams.worker.getByRole('button', { name: 'Load all' }).click();
  await teams.worker.getByText('All 10,000 comments loaded').waitFor();
  const loadedMs = performance.now() - startedAt;
  const calls = emulator.insights.calls.list().filter(({ isPreflight }) => !isPreflight).length;
  const rows = await cards.count();
  const search = teams.worker.getByRole('searchbox');
  const [first, ...later] = await searchTimesMs(search);
  await search.fill('');
  const frames = await frameTimesMs(cards.first());
  console.log(
    `10,000 comments                 load all ${ms(loadedMs)}, ${calls} calls, ${rows} rows in the page; search: ` +
      `first letter ${ms(first)}, then ${ms(middle(later.sort((a, b) => a - b)))}; ` +
      `frames in a scroll: median ${ms(middle(frames))}, longest ${ms(frames[frames.length - 1])}`,
  );
}

/** Prints how an agent with 10,000 comments compares with one with 50. */
export async function printTenThousand(browser: Browser, inFlex: InFlex): Promise<void> {
  for (const count of [50, 10_000]) {
    const visit = { person: people.supervisor, view: '/teams', world: withComments(count) };
    await inFlex(browser, visit, async ({ page }, emulator) => {
      const teams = new TeamsView(page);
      const firstMs = await clickToTeamComments(teams, LONG_READ_AGENT, needle(1));
      console.log(`click to the first of ${String(count).padStart(6)}    ${ms(firstMs)}`);
      if (count > 50) await printReading(teams, emulator);
    });
  }
}

import type { Locator, Page } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { people, type SamplePerson } from '../../emulator/world/sample/people';
import { axeViolations } from '../support/axeViolations';
import { commentsCalls } from '../support/callKinds';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { addTeamOfForty, COLUMN_SETTINGS, TEAM_OF_FORTY, UNKNOWN_INDEX } from '../support/teamOfForty';

test.use({
  emulatorSettings: { world: addTeamOfForty, uiAttributes: COLUMN_SETTINGS, theme: 'dark' },
  viewport: { width: 1280, height: 720 },
  expectedErrors: FAILED_REQUEST,
});

/** In a table of agents, the column is the last one. */
const CELLS = '.Twilio-WorkersDataTable :is(th, td):last-child';

/** Opens Teams View, and waits until its table has all rows, because each new one moves the others. */
async function openTable(
  page: Page,
  signIn: (person: SamplePerson, view: string) => Promise<unknown>,
): Promise<void> {
  await signIn(people.supervisor, '/teams');
  for (const { fullName } of TEAM_OF_FORTY)
    await page.getByRole('row').filter({ hasText: fullName }).waitFor();
}

const rowOf = (page: Page, index: number): Locator =>
  page.getByRole('row').filter({ hasText: TEAM_OF_FORTY[index]?.fullName ?? '' });
const cellOf = (page: Page, index: number): Locator => rowOf(page, index).getByRole('cell').last();
const columnCalls = (emulator: Emulator) =>
  commentsCalls(emulator).filter(({ query }) => query['PageSize']?.join() === '1000');
const isOnScreen = (row: Locator): Promise<boolean> =>
  row.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });

test('a supervisor sees at a glance what is in the comments on forty agents, and sorts by it', async ({
  signIn,
  page,
  emulator,
}) => {
  await openTable(page, signIn);
  const expected: [index: number, shown: string][] = [
    [
      3,
      'at least 1,000 comments in the last 30 days, 600 strengths, 200 to improve, 200 must fix, last comment',
    ],
    [0, 'No comments for this agent'],
    [1, '3 comments in the last 30 days, 2 strengths, 1 to improve, last comment 6 hours ago'],
    [2, 'at least 1,000 comments in the last 30 days'],
    [
      UNKNOWN_INDEX,
      "This browser doesn't know this agent's Insights ID yet. Select the agent to look it up.",
    ],
  ];
  for (const [index, words] of expected) {
    await rowOf(page, index).scrollIntoViewIfNeeded();
    await expect(cellOf(page, index)).toContainText(words);
  }
  expect(await axeViolations(page, [CELLS])).toEqual([]);

  await page.getByRole('button', { name: 'Comments in 30 days' }).focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('1,000+');

  const calls = columnCalls(emulator);
  const asked = calls.map(({ query }) => query['AgentId']?.join());
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).not.toContain(TEAM_OF_FORTY[UNKNOWN_INDEX]?.insightsAgentId);
  const gaps = calls.slice(1).map(({ atMs }, index) => atMs - (calls[index]?.atMs ?? 0));
  // The times are those of the server, which gets the requests a little later.
  expect(Math.min(...gaps)).toBeGreaterThan(800);
});

test.describe('in the languages with the longest name', () => {
  for (const language of ['es-MX', 'pt-BR'])
    test.describe(language, () => {
      test.use({
        emulatorSettings: { world: addTeamOfForty, uiAttributes: COLUMN_SETTINGS, language },
      });

      test("the name of the column is beside Flex's icon, not under it", async ({ signIn, page }) => {
        await signIn(people.supervisor, '/teams');
        const name = page.locator('.Twilio-WorkersDataTable th:last-child button');
        await name.waitFor();
        const [words, icon] = await name.evaluate((button) => {
          const text = document.createRange();
          text.selectNodeContents(button);
          const svg = button.closest('th')?.querySelector('svg');
          return [text.getBoundingClientRect().right, svg?.getBoundingClientRect().left ?? 0];
        });
        expect(icon).toBeGreaterThanOrEqual(words);
      });
    });
});

test('rows that are not on screen cost nothing', async ({ signIn, page, emulator }) => {
  await openTable(page, signIn);
  const onScreen = new Set<string>();
  // Flex may render its table once more right after it has appeared, which scrolls it back.
  await expect(async () => {
    await rowOf(page, 3).scrollIntoViewIfNeeded();
    for (const [index, agent] of TEAM_OF_FORTY.entries())
      if ((await isOnScreen(rowOf(page, index))) && index !== UNKNOWN_INDEX)
        onScreen.add(agent.insightsAgentId ?? '');
    expect(onScreen.size).toBeGreaterThan(3);
  }).toPass();
  await expect.poll(() => columnCalls(emulator).length).toBeGreaterThan(3);
  await expect(page.locator(`${CELLS} [title="Loading comments"]`).filter({ visible: true })).not.toHaveCount(
    0,
  );

  const asked = columnCalls(emulator).flatMap(({ query }) => query['AgentId'] ?? []);
  expect(asked.filter((id) => !onScreen.has(id))).toEqual([]);
});

test('a failure is not shown as 0 comments', async ({ signIn, page, emulator }) => {
  emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'status', status: 503 } });
  await openTable(page, signIn);
  await rowOf(page, 1).scrollIntoViewIfNeeded();

  const failed = page.locator(`${CELLS} [title^="Comments could not be loaded"]`).first();
  await expect(failed).toContainText('–');
  await expect(failed).not.toContainText('0');
});

test('Insights is asked about two agents at most when it refuses the user', async ({
  signIn,
  page,
  emulator,
}) => {
  emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'status', status: 403 } });
  await openTable(page, signIn);
  await rowOf(page, 3).scrollIntoViewIfNeeded();

  await expect(cellOf(page, 3)).toContainText("You don't have access to comments");
  await expect.poll(() => columnCalls(emulator).length).toBe(2);
  await rowOf(page, 20).scrollIntoViewIfNeeded();
  await expect(cellOf(page, 20)).toContainText("You don't have access to comments");
  expect(columnCalls(emulator)).toHaveLength(2);
});

import type { Page } from '@playwright/test';
import { scenarioGroups } from '../../emulator/scenarios/scenarioGroups';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { AgentDesktop } from '../support/AgentDesktop';
import { axeViolations } from '../support/axeViolations';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { chatWithTwoComments: chat, voiceWithFourComments: call, withoutComments } = sampleReservations;

/** Starts a scenario on the start page of this tab, and waits until Flex has opened what it names. */
async function start(page: Page, origin: string, id: string): Promise<AgentDesktop> {
  await page.goto(origin);
  // The start page opens a tab for each scenario. In this tab, the page is watched for errors.
  await page.evaluate((action) => {
    const form = document.querySelector<HTMLFormElement>(`form[action="${action}"]`);
    form?.removeAttribute('target');
    form?.requestSubmit();
  }, `/scenario/${id}`);
  await page.locator('html[data-scenario="opened"]').waitFor();
  return new AgentDesktop(page);
}

const strip = (page: Page) => page.getByRole('region', { name: 'Scenario' });

test('a scenario opens what its sentence names, and a reload leaves the page to the user', async ({
  page,
  emulator,
}) => {
  const desktop = await start(page, emulator.origin, 'new-feedback-on-task');
  await expect(strip(page)).toContainText(
    `New feedback on an open task · A reviewer comments on “${call.name}”`,
  );
  await expect(strip(page).getByRole('status')).toBeEmpty();
  await expect(desktop.panel).toBeVisible();
  await expect(desktop.feedbackButton).toHaveAttribute('aria-expanded', 'true');
  const selected = page.locator('.Twilio-TaskCanvasHeader').filter({ visible: true });
  await expect(selected).toContainText(chat.name);

  await desktop.feedbackButton.click();
  await desktop.reload();
  await expect(strip(page)).toBeVisible();
  await expect(desktop.feedbackButton).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('html[data-scenario]')).toHaveCount(0);
});

test('the strip takes its room from Flex, and stays away after it was closed by keyboard', async ({
  page,
  emulator,
}) => {
  for (const [width, theme] of [
    [1440, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.context().addCookies([{ name: 'theme', value: theme, url: `${emulator.origin}/` }]);
    const desktop = await start(page, emulator.origin, 'few-comments');
    const [flex, below] = [await page.locator('#container').boundingBox(), await strip(page).boundingBox()];
    expect((flex?.y ?? 0) + (flex?.height ?? 0)).toBeCloseTo(below?.y ?? 0, 0);
    expect((below?.y ?? 0) + (below?.height ?? 0)).toBeCloseTo(800, 0);
    expect(await axeViolations(page, ['#emulator-scenario']), theme).toEqual([]);

    await strip(page).getByRole('button', { name: 'Close' }).press('Enter');
    await expect(strip(page)).toHaveCount(0);
    expect((await page.locator('#container').boundingBox())?.height).toBe(800);
    await desktop.reload();
    await expect(strip(page)).toHaveCount(0);
  }
});

test('a supervisor sees the comments of the conversation that the scenario is about', async ({
  page,
  emulator,
}) => {
  await start(page, emulator.origin, 'comment-saved');
  const { conversation } = new TeamsView(page);
  await expect(conversation).toBeVisible();
  await expect(page.getByText(withoutComments.name).filter({ visible: true }).first()).toBeVisible();
});

test.describe('without a plugin', () => {
  test.use({ emulatorSettings: { pluginPaths: [] } });

  test('the strip says what did not appear', async ({ page, emulator }) => {
    await start(page, emulator.origin, 'comment-arrives');
    await expect(strip(page).getByRole('status')).toHaveText('The button “Feedback” did not appear.');
  });
});

test.describe('settings of a scenario', () => {
  test.use({
    emulatorSettings: {
      pluginPaths: [],
      uiAttributes: { custom_data: { features: { assessment_comments: { page_size: 20 } } } },
    },
  });

  test('are merged over those of the account, in the pages of the scenario only', async ({
    page,
    emulator,
    signIn,
  }) => {
    const settings = () =>
      page.evaluate(
        'Twilio.Flex.Manager.getInstance().configuration.custom_data.features.assessment_comments',
      );
    await start(page, emulator.origin, 'scores-for-agents');
    expect(await settings()).toEqual({ page_size: 20, scores_for_agents: true });
    await page.reload();
    await page.locator('html[data-flex="ready"]').waitFor();
    expect(await settings()).toEqual({ page_size: 20, scores_for_agents: true });
    const { person } = scenarioGroups[0]?.scenarios[0] ?? {};
    if (person) await signIn(person);
    expect(await settings()).toEqual({ page_size: 20 });
    await expect(strip(page)).toHaveCount(0);
  });
});

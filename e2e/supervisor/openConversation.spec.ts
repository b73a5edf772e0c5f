import type { Page } from '@playwright/test';
import { FLEX_INSIGHTS } from '../../emulator/flex/insightsSignInRoutes';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, supervisor } = people;
const { voiceWithFourComments: call } = sampleReservations;

test.use({ emulatorSettings: { features: [FLEX_INSIGHTS] } });

/** The stand-in of the emulator for Flex's view of a conversation. */
const conversationOn = (page: Page) => page.getByRole('main', { name: 'Conversation' });

test('a supervisor opens a conversation at the position, and comes back to the draft, the agent and the search', async ({
  signIn,
}) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectAgent(busyAgent);
  const { search } = teams;
  await teams.searchFor('four digits');
  const card = teams.cards(teams.worker).filter({ hasText: 'The last four digits of the card' }).first();
  await card.waitFor();
  await teams.worker.getByRole('button', { name: 'Add comment' }).first().click();
  const text = teams.worker.getByRole('textbox', { name: 'Comment', exact: true });
  await text.fill('Half a thought');

  await card.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Open at 2:14' }).click();

  await expect(conversationOn(page)).toContainText(
    /Address\/segments\/[0-9a-f-]{36}\?timeFrom=134&autoplay=true/,
  );
  await page.goBack();
  await expect(search).toHaveValue('four digits');
  await expect(card).toBeVisible();
  await teams.worker.getByRole('button', { name: 'Continue your comment' }).first().click();
  await expect(text).toHaveValue('Half a thought');

  await page.goForward();
  await expect(conversationOn(page)).toContainText('134 seconds');
  await page.getByRole('link', { name: 'Teams' }).click();
  await expect(search).toHaveValue('four digits');
  await expect(card).toBeVisible();
});

test('a supervisor opens a conversation from a task, and comes back to its draft', async ({ signIn }) => {
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  await expect(teams.cards(teams.conversation)).toHaveCount(4);
  await teams.openForm();
  await teams.text.fill('Half a thought');

  const card = teams.cards(teams.conversation).filter({ hasText: 'The last four digits of the card' });
  await card.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Open at 2:14' }).click();

  await expect(conversationOn(page)).toContainText(call.segmentId ?? '');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(teams.text).toHaveValue('Half a thought');
});

test('a supervisor copies the link to a comment, which the form for another conversation takes', async ({
  context,
  emulator,
  signIn,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: emulator.origin });
  const { page } = await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await teams.selectTask(call.name);
  const card = teams.cards(teams.conversation).filter({ hasText: 'The last four digits of the card' });

  await card.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();

  await expect(card).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(
    /^https:\/\/services\.twilio\.com\/flex-insights-drilldown\/accounts\/AC[0-9a-f]{32}\/segments\/[0-9a-f-]{36}\?timeFrom=134$/,
  );
});

test.describe('for an agent', () => {
  // Flex writes this when it starts slowly.
  test.use({ expectedErrors: /Action \w+ is pending/ });

  test('Flex has no view of a conversation', async ({ signIn }) => {
    const { page } = await signIn(busyAgent, `/segments/${call.segmentId}`);
    await expect(page).not.toHaveURL(/segments/);
    await expect(conversationOn(page)).toHaveCount(0);
  });
});

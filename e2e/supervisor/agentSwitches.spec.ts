import type { Page } from '@playwright/test';
import { people } from '../../emulator/world/sample/people';
import { commentsCalls, reservationCalls } from '../support/callKinds';
import { expect, test } from '../support/flexTest';
import { addTeamOfForty, TEAM_OF_FORTY } from '../support/teamOfForty';
import { TeamsView } from '../support/TeamsView';

// The headings of conversations send requests of their own.
const assessment_comments = { agent_id_attribute: 'insights_agent_id', conversation_details: 'none' };
const uiAttributes = { custom_data: { features: { assessment_comments } } };
test.use({ emulatorSettings: { world: addTeamOfForty, uiAttributes } });

const TEN = TEAM_OF_FORTY.slice(10, 20);
const ANSWER_MS = 1_500;
const BETWEEN_CLICKS_MS = 900;

/** Collects the names of the agents whose comments the page has shown at any time. */
function collectShownAgents(page: Page): Promise<void> {
  return page.evaluate(() => {
    const shown = new Set<string>();
    Object.assign(window, { shownAgents: shown });
    new MutationObserver(() => {
      for (const article of document.querySelectorAll('.Twilio-WorkerCanvas article'))
        shown.add(/on (Forty \d+)/.exec(article.textContent ?? '')?.[1] ?? 'unknown');
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

const shownAgents = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { shownAgents: Set<string> }).shownAgents]);

const userOf = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`User ${name} with status`) }).filter({ visible: true });

test('ten agents in ten seconds take one request each, and only the last one is shown', async ({
  signIn,
  page,
  emulator,
}) => {
  await signIn(people.supervisor, '/teams');
  const teams = new TeamsView(page);
  await userOf(page, TEN[9]?.fullName ?? '').waitFor();
  emulator.insights.faults.add({
    endpoint: 'comments',
    response: { kind: 'delay', delayMs: ANSWER_MS },
  });
  await collectShownAgents(page);
  emulator.insights.calls.clear();

  for (const agent of TEN) {
    await teams.selectAgent(agent);
    await page.waitForTimeout(BETWEEN_CLICKS_MS);
  }
  await expect(teams.cards(teams.worker).first()).toContainText(`on ${TEN[9]?.fullName}`);

  expect(await shownAgents(page)).toEqual([TEN[9]?.fullName]);
  const asked = commentsCalls(emulator).map(({ query }) => query['AgentId']?.join());
  expect(asked).toEqual(TEN.map(({ insightsAgentId }) => insightsAgentId));
  expect(reservationCalls(emulator)).toEqual([]);
});

test('comments are on screen at once for an agent on whose row the pointer or the focus rested', async ({
  signIn,
  page,
  emulator,
}) => {
  await signIn(people.supervisor, '/teams');
  const teams = new TeamsView(page);
  const [byPointer, byKeyboard, passed] = TEN;
  const asked = () =>
    commentsCalls(emulator).flatMap(({ query, status }) => (status ? (query['AgentId'] ?? []) : []));
  await userOf(page, TEN[9]?.fullName ?? '').waitFor();

  await userOf(page, passed?.fullName ?? '').hover();
  await userOf(page, byPointer?.fullName ?? '').hover();
  await expect.poll(asked).toContain(byPointer?.insightsAgentId);
  await page.keyboard.press('Tab');
  await userOf(page, byKeyboard?.fullName ?? '').focus();
  await expect.poll(asked).toContain(byKeyboard?.insightsAgentId);

  // From here on, no request gets a response.
  emulator.insights.faults.add({ endpoint: 'any', response: { kind: 'hang' } });
  await page.keyboard.press('Enter');
  await expect(teams.cards(teams.worker).first()).toContainText(`on ${byKeyboard?.fullName}`);
  await userOf(page, byPointer?.fullName ?? '').click();
  await expect(teams.cards(teams.worker).first()).toContainText(`on ${byPointer?.fullName}`);
  expect(asked().length).toBeLessThanOrEqual(3);
});

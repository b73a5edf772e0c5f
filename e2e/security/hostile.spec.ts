import type { Locator, Page } from '@playwright/test';
import type { Emulator } from '../../emulator/createEmulator';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { HOSTILE_TEXTS } from '../../src/testing/fixtures/hostileTexts';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';
import { addHostileData, HOSTILE_AGENTS, TWO_PARAMETERS } from './hostileData';
import {
  cardOf,
  findInjections,
  sanitizedName,
  shownCards,
  turnedCharacters,
  type ShownCard,
} from './shownCards';

const { busyAgent, newAgent, supervisor } = people;
const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;
const EVERY_TEXT = HOSTILE_TEXTS.map(({ text }) => text);
const NAMES = EVERY_TEXT.map(sanitizedName).filter(Boolean);

test.use({
  emulatorSettings: {
    world: addHostileData,
    uiAttributes: {
      custom_data: { features: { assessment_comments: { agent_id_attribute: 'insights_agent_id' } } },
    },
  },
});

const byWords = (a: ShownCard, b: ShownCard): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Checks that each text is on its own card, word for word, and that it had no other effect. */
async function expectPlainText(part: Locator, cards: Locator, texts = EVERY_TEXT): Promise<void> {
  await expect(cards).toHaveCount(texts.length);
  expect((await shownCards(cards)).sort(byWords)).toEqual(texts.map(cardOf).sort(byWords));
  expect(await findInjections(part)).toEqual([]);
  for (const card of await cards.filter({ hasText: 'gnp.exe' }).all()) {
    expect(await turnedCharacters(card)).toEqual([]);
  }
}

/** Checks the search, the filters and the overview of a list with every text. */
async function expectPlainTextInTools(part: Locator, filters: Locator): Promise<void> {
  const search = part.getByRole('searchbox');
  for (const text of [
    '<img src=x onerror="window.hostile=1">',
    '^(a+)+$ [ \\ ( * ? .',
    '{{worker.fullName}}',
  ]) {
    await search.fill(text);
    await expect(part.getByText(`1 of ${EVERY_TEXT.length} comments`)).toBeVisible();
  }
  await search.fill('<script>nobody wrote this</script>');
  await expect(part.getByText('No comments contain “<script>nobody wrote this</script>”')).toBeVisible();
  await search.fill('');
  await filters.click();
  for (const label of ['Category', 'Reviewer']) {
    const offered = await part.getByLabel(label, { exact: true }).getByRole('option').allTextContents();
    expect(offered).toEqual(expect.arrayContaining(NAMES.map((name) => `${name} (1)`)));
  }
  expect(await findInjections(part)).toEqual([]);
  await filters.click();

  const expand = part.getByRole('button', { name: /^and \d+ more$/ });
  if (await expand.isVisible()) await expand.click();
  const bars = await part.getByRole('listitem').allTextContents();
  expect(NAMES.filter((name) => bars.some((words) => words.includes(name))).length).toBeGreaterThan(2);
  expect(await findInjections(part)).toEqual([]);
}

/** Checks that no markup ran and that no prototype changed: `window` inherits from `Object.prototype`. */
async function expectNothingRan(page: Page, dialogs: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  await expect(page).toHaveTitle(/Flex/);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(dialogs).toEqual([]);
}

function dialogsOf(page: Page): string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  return dialogs;
}

/** Stores what an attacker with access to the browser's storage could have left there. */
async function storeMalformedState(page: Page, emulator: Emulator): Promise<void> {
  const own = `plugin-assessment-comments/${emulator.records.accountSid}/${busyAgent.workerSid}`;
  const stored = `{"__proto__":{"panelOpen":true,"hostile":1},"agentId":{"toString":"x"},
    "reservationSids":["\u202e","__proto__",null,{},7],"panelOpen":"<b>","savedAt":${Date.now()}}`;
  await page.addInitScript(
    (entries) => entries.forEach(([key = '', value = '']) => localStorage.setItem(key, value)),
    [
      [own, stored],
      [`${own}/team`, '[[['],
      ['plugin-assessment-comments/<img src=x onerror="window.hostile=1">', '{"agentId"'],
    ],
  );
}

/** Comments with the keys of prototypes, as JSON text, because an object literal would set the prototype instead. */
const responseWithPrototypeKeys = (): string => `{
  "__proto__": {"hostile": 1},
  "comments": [{
    "__proto__": {"hostile": 1, "user_name": "From a prototype"},
    "constructor": {"prototype": {"hostile": 1}},
    "comment": {"__proto__": {"hostile": 1}, "comment": "Kept", "category": {"name": "Kept"}, "toString": 1},
    "agent_id": "${busyAgent.insightsAgentId}", "segment_id": "${chat.segmentId}",
    "user_name": "Kept", "timestamp": "${Date.now()}", "hasOwnProperty": 1
  }],
  "meta": {"__proto__": {"next_page_url": "https://evil.example/"}, "key": "comments"}
}`;

test('the panel shows hostile texts as plain text and runs nothing', async ({ signIn, page, emulator }) => {
  const dialogs = dialogsOf(page);
  await storeMalformedState(page, emulator);
  const desktop = await signIn(busyAgent);
  await desktop.openPanel();
  await test.step('in all feedback, its filters and its figures', async () => {
    await expectPlainText(desktop.panel, desktop.recent.getByRole('article'));
    await desktop.choose('Show overview');
    await desktop.searchButton.click();
    await expectPlainTextInTools(desktop.recent, desktop.filtersButton);
  });
  await test.step('on the conversation', async () => {
    await desktop.select(call.name);
    await expectPlainText(desktop.panel, desktop.conversation.getByRole('article'));
  });
  await test.step('where the keys of an answer are those of prototypes', async () => {
    const body = responseWithPrototypeKeys();
    emulator.insights.faults.add({
      endpoint: 'comments',
      match: { segmentId: chat.segmentId ?? '' },
      response: { kind: 'status', status: 200, body },
    });
    await desktop.select(chat.name);
    await expectPlainText(desktop.conversation, desktop.conversation.getByRole('article'), ['Kept']);
  });
  await expectNothingRan(page, dialogs);
});

test('Teams View shows hostile texts as plain text and runs nothing', async ({ signIn, page, emulator }) => {
  const dialogs = dialogsOf(page);
  await signIn(supervisor, '/teams');
  const teams = new TeamsView(page);
  await test.step('of an agent: list, categories, filters and figures', async () => {
    await teams.selectAgent(busyAgent);
    await teams.showAll();
    await expectPlainText(teams.worker, teams.cards(teams.worker));
    await teams.worker.getByRole('button', { name: /more categories$/ }).click();
    await expect
      .poll(() => teams.worker.getByRole('listitem').allInnerTexts())
      .toEqual(expect.arrayContaining(NAMES.map((name) => `${name}\n1`)));
    await teams.searchButton.click();
    await expectPlainTextInTools(teams.worker, teams.filtersButton);
  });
  await test.step('an id with the signs of a URL stays one id', async () => {
    await teams.selectAgent(newAgent);
    await expect(teams.worker).toContainText(TWO_PARAMETERS.text);
    const requests = emulator.insights.calls.list().filter(({ endpoint }) => endpoint === 'comments');
    expect(requests.flatMap(({ query }) => query['AgentId'] ?? [])).toContain(TWO_PARAMETERS.agentId);
    expect(requests.flatMap(({ query }) => query['SegmentId'] ?? [])).toEqual([]);
  });
  await test.step('on a conversation, with the names of its agents', async () => {
    await teams.selectTask(call.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(EVERY_TEXT.length + HOSTILE_AGENTS.length);
    for (const { text } of HOSTILE_AGENTS) {
      await expect(
        teams.conversation.getByText(`Agent: ${sanitizedName(text)}`, { exact: true }),
      ).toBeVisible();
    }
    expect(await findInjections(teams.conversation)).toEqual([]);
  });
  await test.step('in the form, and when written there', async () => {
    const [markup = ''] = EVERY_TEXT;
    await teams.openForm();
    const categories = teams.conversation.getByRole('combobox', { name: 'Category' });
    await expect
      .poll(() => categories.getByRole('option').allTextContents())
      .toEqual(expect.arrayContaining(NAMES));
    await categories.selectOption({ label: sanitizedName(markup) });
    await teams.text.fill(`Typed: ${markup}`);
    expect(await findInjections(teams.conversation)).toEqual([]);
    await teams.sendButton.click();
    const added = teams.cards(teams.conversation).filter({ hasText: `Typed: ${markup}` });
    await expect(added).toHaveCount(1);
    expect(await findInjections(teams.conversation)).toEqual([]);
  });
  await expectNothingRan(page, dialogs);
});

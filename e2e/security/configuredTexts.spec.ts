import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import type { Emulator } from '../../emulator/createEmulator';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import type { Accepted } from '../../src/config/Setting';
import { SETTINGS } from '../../src/config/settings';
import { enUS, type StringKey } from '../../src/strings/en-US';
import {
  configuredTexts,
  keysIn,
  markedTexts,
  patternOf,
  TEXT_KEYS,
  wronglyShown,
  type ConfiguredText,
} from '../../src/testing/fixtures/configuredTexts';
import { isExpectedAttribute } from '../../src/testing/fixtures/attributes';
import { propertyRuns } from '../../src/testing/fixtures/properties';
import { expect, FAILED_REQUEST, test } from '../support/flexTest';
import { CATEGORY_TONES } from '../support/sampleTones';

const { admin, busyAgent } = people;
const { voiceWithFourComments: call, chatWithTwoComments: chat } = sampleReservations;

type Configured = Record<StringKey, ConfiguredText>;

const MARKUP = '<img src=x onerror="window.ran=1">';

/** Values that are not usable, by what a setting accepts. */
const WRONG_VALUES: Record<Accepted['kind'], readonly unknown[]> = {
  settings: [],
  text: [],
  onOff: ['false', 0, 1, '', [], {}, MARKUP],
  wholeNumber: ['50', -1, 3.5, 1e300, true, [50], {}, '{{worker.fullName}}'],
  attributeName: [42, '', ' ', {}, ['insights_id'], 'W'.repeat(201), 'a\u202eb', 'a\u0000b'],
  roles: ['agent', [], [''], [7], { 0: 'agent' }, ['a\u200bgent'], true],
  httpsAddress: [
    7,
    'javascript:window.ran=1',
    'http://a.example',
    '//a.example',
    'https://a:b@c.example',
    MARKUP,
  ],
  host: [7, '', 'https://a.example', 'a.example:8443', 'a b', 'a\u202eb.example', MARKUP],
  texts: ['{{worker.fullName}}', MARKUP, [], 7, true],
  tones: ['must_fix', [], ['Compliance'], 7, true, MARKUP],
  categoryName: [],
  choice: ['', 'toString', 'Customer', ['customer'], {}, 0, true, MARKUP, '{{worker.fullName}}'],
};

/** Draws the same sample each time, unless FAST_CHECK_SEED is set. */
function sampleOf<Value>(values: fc.Arbitrary<Value>): Value {
  const [sample] = fc.sample(values, { ...propertyRuns(), numRuns: 1 });
  if (sample === undefined) throw new Error('There is no sample.');
  return sample;
}

/** Every setting with a value that is not usable. */
const WRONG_SETTINGS: Record<string, unknown> = sampleOf(
  fc.record(
    Object.fromEntries(
      Object.values(SETTINGS).map(({ key, accepts }) => [
        key,
        fc.constantFrom(...WRONG_VALUES[accepts.kind]),
      ]),
    ),
  ),
);

const NO_TEXTS = Object.fromEntries(
  TEXT_KEYS.map((key) => [key, { value: undefined, isUsable: false }]),
) as Configured;

const textsOf = (configured: Configured): Record<string, unknown> =>
  Object.fromEntries(TEXT_KEYS.map((key) => [key, configured[key].value]));

const settings = (assessment_comments: Record<string, unknown>) => ({
  emulatorSettings: { uiAttributes: { custom_data: { features: { assessment_comments } } } },
  expectedErrors: new RegExp(
    `${FAILED_REQUEST.source}|Settings of the plugin|${patternOf(enUS.AssessmentCommentsSettingsIgnored).source}|§`,
  ),
});

/** Finds elements by the texts that the settings give them, and checks what is on screen. */
class Screens {
  private readonly shown = new Set<string>();

  constructor(
    readonly page: Page,
    readonly configured: Configured,
  ) {}

  /** Matches the text that a user has to see: the configured one as it was typed, or the plugin's own. */
  text(key: StringKey): RegExp {
    const { value, isUsable } = this.configured[key];
    return new RegExp(`^${patternOf(isUsable ? String(value) : enUS[key]).source}$`);
  }

  button(key: StringKey): Locator {
    return this.page
      .getByRole('button', { name: this.text(key) })
      .filter({ visible: true })
      .first();
  }

  region(key: StringKey): Locator {
    return this.page.getByRole('region', { name: this.text(key) });
  }

  tab(key: StringKey): Locator {
    return this.page.locator('[role="tab"]', {
      hasText: new RegExp(this.text(key).source.replace(/\$$/, '')),
    });
  }

  tabPanel(key: StringKey): Locator {
    return this.page.getByRole('tabpanel', { name: this.text(key) });
  }

  /** Opens the panel's menu and chooses an item of it. */
  async choose(key: StringKey): Promise<void> {
    await this.button('AssessmentCommentsPanelMenu').click();
    await this.check();
    await this.page.getByRole('menuitem', { name: this.text(key) }).click();
  }

  heading(key: StringKey): Locator {
    return this.page.getByRole('heading', { name: this.text(key) });
  }

  /** Checks that the configured texts are on screen as they were typed, and that they had no other effect. */
  async check(): Promise<void> {
    const shown = await this.page.locator('html').evaluate(markedTexts);
    for (const text of shown) this.shown.add(text);
    expect(wronglyShown(shown, this.configured)).toEqual([]);
    expect(await this.page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(this.page.locator('.Twilio-MainHeader')).toBeVisible();
    const attributes = await this.page
      .locator('body [lang] *')
      .evaluateAll((elements) => elements.flatMap((element) => element.getAttributeNames()));
    expect([...new Set(attributes)].filter((name) => !isExpectedAttribute(name))).toEqual([]);
    await expect(
      this.page.locator('[onerror], [onload], [onfocus], [onclick], [href^="javascript:"]'),
    ).toHaveCount(0);
    await expect(this.page).toHaveTitle(/Flex/);
  }

  shownKeys(): Set<StringKey> {
    return keysIn([...this.shown]);
  }
}

async function showAgentScreens(screens: Screens, emulator: Emulator): Promise<void> {
  const { page } = screens;
  const recent = screens.region('AssessmentCommentsRecentHeading');
  await test.step('the panel with comments, filters and the overview', async () => {
    await screens.button('AssessmentCommentsPanelTitle').click();
    await expect(recent.getByRole('article').first()).toBeVisible();
    await screens.button('AssessmentCommentsSearch').click();
    await screens.button('AssessmentCommentsFilters').click();
    await screens.choose('AssessmentCommentsChartShow');
    await screens.check();
    // Without usable tones, the overview has no table.
    const asTable = screens.button('AssessmentCommentsChartAsTable');
    if (await asTable.isVisible()) await asTable.click();
    await recent.getByRole('article').first().hover();
    await screens.button('AssessmentCommentsActions').click();
    await expect(page.getByRole('menuitem', { name: screens.text('AssessmentCommentsCopy') })).toBeVisible();
    await screens.check();
    await recent.getByRole('searchbox').fill('no comment says this');
    await expect(screens.button('AssessmentCommentsSearchClear')).toBeVisible();
    await screens.check();
  });
  await test.step('a conversation, and failures', async () => {
    await page
      .locator('.Twilio-TaskListBaseItem')
      .filter({ hasText: call.name, visible: true })
      .first()
      .click();
    const conversation = screens.tabPanel('AssessmentCommentsConversationHeading');
    await expect(conversation.getByRole('article')).toHaveCount(4);
    await screens.check();
    emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'cutJson' } });
    await page
      .locator('.Twilio-TaskListBaseItem')
      .filter({ hasText: chat.name, visible: true })
      .first()
      .click();
    await screens.tab('AssessmentCommentsConversationHeading').click();
    await expect(screens.heading('AssessmentCommentsUnreadableHeading')).toBeVisible();
    await screens.check();
  });
  await test.step("Flex's list of keyboard shortcuts", async () => {
    await page.getByRole('button', { name: /Click for option to log out/ }).click();
    await page.getByRole('button', { name: 'Keyboard Shortcuts Menu' }).click();
    await expect(page.getByRole('cell', { name: screens.text('AssessmentCommentsShortcut') })).toBeVisible();
    await screens.check();
  });
}

async function showAdminScreens(screens: Screens): Promise<void> {
  const { page } = screens;
  await test.step('the comments on an agent', async () => {
    await page.getByRole('button', { name: new RegExp(`User ${busyAgent.fullName} with status`) }).click();
    const worker = screens.region('AssessmentCommentsTeamWorkerHeading');
    await expect(worker.getByRole('article').first()).toBeVisible();
    await screens.check();
  });
  await test.step('the tab of a task, and the form', async () => {
    await page.getByRole('button').filter({ hasText: call.name, visible: true }).first().click();
    await page
      .locator('.Twilio-TabHeader')
      .filter({ hasText: screens.text('AssessmentCommentsTab') })
      .click();
    await screens.button('AssessmentCommentsAdd').click();
    const form = screens.region('AssessmentCommentsOfConversationHeading');
    await screens.button('AssessmentCommentsAddSend').click();
    await screens.check();
    await form.getByRole('textbox').first().fill('Typed');
    await screens.button('AssessmentCommentsCancel').click();
    await expect(screens.button('AssessmentCommentsAddKeepWriting')).toBeVisible();
    await screens.check();
  });
  await test.step('the setup check', async () => {
    await page.getByRole('link', { name: screens.text('AssessmentCommentsSetupLink') }).click();
    await expect(screens.heading('AssessmentCommentsSetupHeading')).toBeVisible();
    const result = screens.region('AssessmentCommentsSetupHeading').getByRole('status');
    await expect(result).not.toHaveText(screens.text('AssessmentCommentsSetupChecking'));
    await screens.check();
  });
}

/** Draws each of the plugin's strings as Flex and other plugins do. Returns the words on screen by key. */
function drawnByFlex(page: Page): Promise<Record<string, string>> {
  return page.evaluate(`(() => {
    const { Template, Manager } = Twilio.Flex;
    const place = document.body.appendChild(document.createElement('div'));
    const drawn = {};
    for (const code of Object.keys(Manager.getInstance().strings).filter((key) => key.startsWith('AssessmentComments'))) {
      ReactDOM.render(React.createElement(Template, { code }), place);
      drawn[code] = place.querySelectorAll('*').length === 1 ? place.textContent : place.innerHTML;
    }
    ReactDOM.unmountComponentAtNode(place);
    return drawn;
  })()`);
}

test.describe('with texts that look like markup, code and templates', () => {
  const configured = sampleOf(configuredTexts({ usable: 1, unusable: 0 }));
  test.use(
    settings({ notify_new_feedback: true, category_tones: CATEGORY_TONES, texts: textsOf(configured) }),
  );

  test("each text appears as it was typed in the agent's screens and wherever Flex draws it", async ({
    emulator,
    signIn,
    page,
  }) => {
    await signIn(busyAgent);
    const screens = new Screens(page, configured);
    expect(await drawnByFlex(page)).toEqual(textsOf(configured));
    await page.evaluate(`Twilio.Flex.Notifications.showNotification('AssessmentCommentsNewFeedback')`);
    await expect(page.locator('.Twilio-NotificationBar')).toContainText(
      String(configured.AssessmentCommentsNewNotification.value),
    );
    await showAgentScreens(screens, emulator);
    expect(screens.shownKeys().size).toBeGreaterThan(40);
  });

  test('each text appears as it was typed in Teams View and in the setup check', async ({ signIn, page }) => {
    await signIn(admin, '/teams');
    const screens = new Screens(page, configured);
    await showAdminScreens(screens);
    expect(screens.shownKeys().size).toBeGreaterThan(40);
  });
});

test.describe('with texts of which half are refused', () => {
  const configured = sampleOf(configuredTexts({ usable: 1, unusable: 1 }));
  // A text of the admin need not have the placeholder for the name of the setting.
  for (const key of TEXT_KEYS.filter((key) => key.startsWith('AssessmentCommentsSetting'))) {
    configured[key] = { value: 7, isUsable: false };
  }
  const wrong = { ...WRONG_SETTINGS, notify_new_feedback: true };
  test.use(
    settings({ ...wrong, texts: { ...textsOf(configured), [MARKUP]: MARKUP, '{{worker.fullName}}': 1 } }),
  );

  test("the agent's screens have the plugin's own texts in their place", async ({
    emulator,
    signIn,
    page,
  }) => {
    await signIn(busyAgent);
    const screens = new Screens(page, configured);
    const drawn = await drawnByFlex(page);
    for (const key of TEXT_KEYS) expect(drawn[key]).toMatch(screens.text(key));
    await showAgentScreens(screens, emulator);
  });

  test('the setup check names each of them, and every other setting that is not usable', async ({
    signIn,
    page,
  }) => {
    await signIn(admin, '/teams');
    const screens = new Screens(page, configured);
    await showAdminScreens(screens);
    const setup = await page.locator('.Twilio-View-assessment-comments-setup').innerText();
    const named = [...setup.matchAll(/"texts\.(\w+)" must be/g)].map(([, key]) => key);
    expect(named).toEqual(TEXT_KEYS.filter((key) => !configured[key].isUsable));
  });
});

test.describe('with settings that all have a value of the wrong kind', () => {
  test.use(
    settings({ ...WRONG_SETTINGS, [MARKUP]: MARKUP, '{{worker.fullName}}': 1, ['W'.repeat(1_000)]: 1 }),
  );

  test('every screen has the defaults, and the setup check names each setting', async ({ signIn, page }) => {
    await signIn(admin, '/teams');
    const screens = new Screens(page, NO_TEXTS);
    await showAdminScreens(screens);
    const setup = page.locator('.Twilio-View-assessment-comments-setup');
    for (const { key } of Object.values(SETTINGS)) await expect(setup).toContainText(`"${key}" `);
    await expect(setup).toContainText(`"${MARKUP}" isn't a recognized setting.`);
    await expect(setup).toContainText(`"{{worker.fullName}}" isn't a recognized setting.`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

import type { Page } from '@playwright/test';
import { people } from '../emulator/world/sample/people';
import { sampleReservations } from '../emulator/world/sample/insights';
import { expect, test } from './support/flexTest';
import { CATEGORY_TONES } from './support/sampleTones';
import { clippedTexts, untranslatedTexts } from './support/pseudoTexts';
import { TeamsView } from './support/TeamsView';

const { admin, busyAgent, supervisor, veteranAgent } = people;
const { veteranCall, voiceWithFourComments: call } = sampleReservations;

const inLanguage = (language: string, texts?: Record<string, unknown>) => ({
  emulatorSettings: {
    language,
    uiAttributes: {
      custom_data: { features: { assessment_comments: { texts, category_tones: CATEGORY_TONES } } },
    },
  },
});

/** Records everything that Insights sends to the page. Such text on screen is data, not wording. */
function recordResponses(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/Insights/')) bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

test.describe('Flex in Brazilian Portuguese', () => {
  const texts = { 'pt-BR': { AssessmentCommentsRefresh: 'Carregar de novo' } };
  test.use(inLanguage('pt-BR', texts));

  test('the panel has the Portuguese texts and those of the admin, and English ones after the user picks English', async ({
    signIn,
    page,
  }) => {
    const desktop = await signIn(veteranAgent);
    await expect(page.getByRole('button', { name: 'Feedback', exact: true })).toBeVisible();
    await desktop.feedbackButton.click();
    const recent = page.getByRole('region', { name: 'Todo o feedback' });
    await expect(recent.getByRole('article').first()).toContainText('Avaliador: ');
    await page.getByRole('button', { name: 'Mais opções' }).first().click();
    await expect(page.getByRole('menuitem', { name: 'Carregar de novo' })).toBeVisible();
    await expect(page.locator('body [lang="pt-BR"]').first()).toBeAttached();

    await page.goto(`${new URL(page.url()).origin}/agent-desktop?language=en-US`);
    await desktop.ready();
    await expect(desktop.recent).toBeVisible();
    await expect(page.getByText('Meu feedback recente')).toHaveCount(0);
  });
});

test.describe('in the pseudo-language', () => {
  test.use(inLanguage('en-XA'));

  test('every text of the panel is translated and fits', async ({ signIn, page }) => {
    const responses = recordResponses(page);
    const desktop = await signIn(veteranAgent);
    await page.getByRole('button', { name: /^⟦Ƒééđƀàçķ/ }).click();
    const panel = page.getByRole('region', { name: /^⟦Ƒééđƀàçķ/ });
    const recent = panel.getByRole('region', { name: /^⟦Àļļ ƒééđƀàçķ/ });
    await expect(recent.getByRole('article').first()).toBeVisible();
    await panel.getByRole('button', { name: /^⟦Ƒîļţéŕš/ }).click();
    await panel.getByRole('button', { name: /^⟦Šéàŕçĥ/ }).click();
    await panel.getByRole('button', { name: /^⟦Ṁöŕé öþţîöñš/ }).click();
    expect(await untranslatedTexts(page, responses)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    await page.getByRole('menuitem', { name: /^⟦Šĥöŵ öṽéŕṽîéŵ/ }).click();
    await expect(recent.getByRole('img', { name: /^⟦/ }).first()).toBeVisible();
    expect(await untranslatedTexts(page, responses)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);

    await desktop.select(veteranCall.name);
    await expect(panel.getByRole('tabpanel', { name: /^⟦Ţĥîš çöñṽéŕšàţîöñ/ })).toBeVisible();
    await panel
      .getByRole('button', { name: /^⟦Ṁöŕé àçţîöñš/ })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page.getByRole('menuitem', { name: /^⟦Çöþý/ })).toBeVisible();
    const responsesAndTask = async () => `${await responses()}\n${veteranCall.name}`;
    expect(await untranslatedTexts(page, responsesAndTask)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });

  test('every text in Teams View is translated and fits, also in the form', async ({ signIn, page }) => {
    const responses = recordResponses(page);
    await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(busyAgent);
    await expect(page.locator('body [lang]').getByRole('article').first()).toBeVisible();
    expect(await untranslatedTexts(page, responses)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);

    await page.getByRole('button').filter({ hasText: call.name, visible: true }).first().click();
    await page
      .locator('.Twilio-TabHeader')
      .filter({ hasText: /^⟦Çöɱɱéñţš/, visible: true })
      .click();
    const conversation = page.getByRole('region', { name: /^⟦Çöɱɱéñţš öñ/ });
    await conversation.getByRole('button', { name: /^⟦Àđđ çöɱɱéñţ/ }).click();
    await expect(conversation.getByRole('textbox').first()).toBeVisible();
    expect(await untranslatedTexts(page, responses)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });

  test('every text of the setup check is translated and fits', async ({ signIn, page }) => {
    const responses = recordResponses(page);
    await signIn(admin, '/assessment-comments-setup');
    await expect(page.getByRole('status').filter({ hasText: /^⟦Ŕéàđý/ })).toBeVisible();
    expect(await untranslatedTexts(page, responses)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });
});

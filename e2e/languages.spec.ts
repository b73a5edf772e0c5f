import type { Page } from '@playwright/test';
import { people } from '../emulator/world/sample/people';
import { sampleReservations } from '../emulator/world/sample/insights';
import { expect, FAILED_REQUEST, test } from './support/flexTest';
import { clippedTexts, untranslatedTexts } from './support/pseudoTexts';
import { TeamsView } from './support/TeamsView';

const { admin, busyAgent, supervisor, veteranAgent } = people;
const { voiceWithFourComments: call } = sampleReservations;

const inLanguage = (language: string, texts?: Record<string, unknown>) => ({
  emulatorSettings: {
    language,
    uiAttributes: texts ? { custom_data: { features: { assessment_comments: { texts } } } } : {},
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

test.describe('Flex in Mexican Spanish', () => {
  test.use({ ...inLanguage('es-MX'), expectedErrors: FAILED_REQUEST });

  test('has the panel, its figures, its times and its failures in that language', async ({
    emulator,
    signIn,
    page,
  }) => {
    await signIn(veteranAgent);
    await page.getByRole('button', { name: 'Retroalimentación', exact: false }).first().click();
    const recent = page.getByRole('region', { name: 'Mi retroalimentación reciente' });
    await expect(recent.getByRole('article').first()).toBeVisible();
    await expect(recent.getByRole('button', { name: 'Cargar más' })).toBeVisible();
    await expect(recent).toContainText('Evaluador: ');
    await expect(recent.locator('time').first()).toHaveText(/hace|ahora|ayer|\d+ [a-z]{3} \d{4}/);
    await expect(page.locator('body [lang="es-MX"]').first()).toBeAttached();

    emulator.insights.faults.add({ endpoint: 'comments', response: { kind: 'status', status: 503 } });
    await page.getByRole('button', { name: 'Actualizar', exact: true }).click();
    await expect(page.getByText('No se pudo cargar la retroalimentación')).toBeVisible();
    await expect(page.getByText(/Insights no responde\. .* \(503\)/)).toBeVisible();
  });
});

test.describe('Flex in Brazilian Portuguese', () => {
  test.use(
    inLanguage('pt-BR', {
      AssessmentCommentsRefresh: 'Look again',
      'pt-BR': { AssessmentCommentsTeamWorkerHeading: 'Qualidade' },
      'es-MX': { AssessmentCommentsTeamWorkerHeading: 'Calidad' },
    }),
  );

  test('has Teams View in that language, in the wording of the admin where there is one', async ({
    signIn,
    page,
  }) => {
    await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(busyAgent);
    const worker = page.getByRole('region', { name: 'Qualidade' });
    await expect(worker.getByRole('article').first()).toContainText('Avaliador: ');
    await expect(worker.getByRole('button', { name: 'Look again' })).toBeVisible();
    await expect(worker).toContainText(/\d+ comentários?/);

    await page.getByRole('button').filter({ hasText: call.name, visible: true }).first().click();
    await page
      .locator('.Twilio-TabHeader')
      .filter({ hasText: /^Comentários$/, visible: true })
      .click();
    const conversation = page.getByRole('region', { name: 'Comentários desta conversa' });
    await conversation.getByRole('button', { name: 'Adicionar comentário' }).click();
    await expect(conversation.getByRole('textbox', { name: 'Comentário' })).toBeVisible();
  });

  test('has English after a person chose that and reloaded, and not before', async ({ signIn, page }) => {
    const desktop = await signIn(veteranAgent);
    await expect(page.getByRole('button', { name: 'Feedback', exact: true })).toBeVisible();
    await desktop.feedbackButton.click();
    await expect(page.getByRole('region', { name: 'Meu feedback recente' })).toBeVisible();

    await page.goto(`${new URL(page.url()).origin}/agent-desktop?language=en-US`);
    await desktop.ready();
    await expect(desktop.recent).toBeVisible();
    await expect(page.getByText('Meu feedback recente')).toHaveCount(0);
  });
});

test.describe('the pseudo-language', () => {
  test.use(inLanguage('en-XA'));

  test('is all that an agent reads of the plugin, and nothing of it is cut off', async ({ signIn, page }) => {
    const responses = recordResponses(page);
    await signIn(veteranAgent);
    await page.getByRole('button', { name: /^⟦Ƒééđƀàçķ/ }).click();
    const recent = page.getByRole('region', { name: /^⟦Ṁý ŕéçéñţ/ });
    await expect(recent.getByRole('article').first()).toBeVisible();
    await recent.getByRole('button', { name: /^⟦Ƒîļţéŕš/ }).click();
    await recent.getByRole('button', { name: /^⟦Šĥöŵ öṽéŕṽîéŵ/ }).click();
    await expect(recent.getByRole('img', { name: /^⟦/ }).first()).toBeVisible();
    expect(await untranslatedTexts(page, await responses())).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });

  test('is all that a supervisor reads, also in the form', async ({ signIn, page }) => {
    const responses = recordResponses(page);
    await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(busyAgent);
    await expect(page.locator('body [lang]').getByRole('article').first()).toBeVisible();
    expect(await untranslatedTexts(page, await responses())).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);

    await page.getByRole('button').filter({ hasText: call.name, visible: true }).first().click();
    await page
      .locator('.Twilio-TabHeader')
      .filter({ hasText: /^⟦Çöɱɱéñţš/, visible: true })
      .click();
    const conversation = page.getByRole('region', { name: /^⟦Çöɱɱéñţš öñ/ });
    await conversation.getByRole('button', { name: /^⟦Àđđ çöɱɱéñţ/ }).click();
    await expect(conversation.getByRole('textbox').first()).toBeVisible();
    expect(await untranslatedTexts(page, await responses())).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });

  test('is all that an admin reads of the setup check', async ({ signIn, page }) => {
    const responses = recordResponses(page);
    await signIn(admin, '/assessment-comments-setup');
    await expect(page.getByRole('status').filter({ hasText: /^⟦7 / })).toBeVisible();
    expect(await untranslatedTexts(page, await responses())).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
  });
});

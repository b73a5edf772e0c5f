import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Emulator } from '../../emulator/createEmulator';
import { people } from '../../emulator/world/sample/people';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { expect, test } from '../support/flexTest';
import { TeamsView } from '../support/TeamsView';

const { busyAgent, supervisor, veteranAgent } = people;
const { voiceWithFourComments: call } = sampleReservations;

const settings = (assessment_comments: Record<string, unknown>) => ({
  emulatorSettings: { uiAttributes: { custom_data: { features: { assessment_comments } } } },
});

/** The page size of the first comments request. */
function firstPageSize({ insights }: Emulator): string | undefined {
  const requested = insights.calls.list().filter(({ path }) => path.endsWith('/Assessments/Comments'));
  return requested.flatMap(({ query }) => query['PageSize'] ?? [])[0];
}

test.describe('with settings for agents', () => {
  test.use(
    settings({
      reviewer_name_for_agents: false,
      reviewer_email: true,
      page_size: 20,
      most_comments: 100,
      texts: { AssessmentCommentsRefresh: 'Look again' },
    }),
  );

  test('the panel has no reviewers, uses the texts of the admin, and loads comments up to the limit', async ({
    emulator,
    signIn,
  }) => {
    const desktop = await signIn(veteranAgent);
    await desktop.openPanel();
    const { recent } = desktop;
    await expect(recent.getByRole('article').first()).toBeVisible();
    await expect((await desktop.openMenu()).getByRole('menuitem', { name: 'Look again' })).toBeVisible();
    await desktop.filtersButton.click();
    await expect(recent.getByRole('combobox', { name: 'Category' })).toBeVisible();
    await expect(recent.getByRole('combobox', { name: 'Reviewer' })).toHaveCount(0);
    await expect(recent).not.toContainText(/Reviewer|@/);

    expect(firstPageSize(emulator)).toBe('20');
    await expect(recent).toContainText('Showing 100 comments');
    await expect(recent).toContainText('More are available in Insights.');
  });
});

test.describe('with settings for supervisors', () => {
  test.use(settings({ reviewer_email: true, add_comments: false, agent_panel_roles: ['agent'] }));

  test('Teams View shows the emails of reviewers and no form, and the supervisor has no panel', async ({
    emulator,
    signIn,
    page,
  }) => {
    const desktop = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectTask(call.name);
    await expect(teams.cards(teams.conversation)).toHaveCount(4);
    await expect(teams.cards(teams.conversation).first()).toContainText(/Reviewer: [^@]+ \([^ ]+@[^ ]+\)/);
    await expect(teams.addButton).toHaveCount(0);
    expect(emulator.insights.calls.list().filter(({ path }) => path.endsWith('/UserRoles'))).toEqual([]);
    await expect(desktop.feedbackButton).toHaveCount(0);
  });
});

test.describe('with all surfaces turned off', () => {
  test.use(settings({ agent_panel: false, team_agent_comments: false, team_task_comments: false }));

  test('no surface is on screen, and the plugin sends no request', async ({ emulator, signIn, page }) => {
    const desktop = await signIn(supervisor, '/teams');
    const teams = new TeamsView(page);
    await teams.selectAgent(busyAgent);
    await expect(page.getByText('Skills').first()).toBeVisible();
    await expect(teams.worker).toHaveCount(0);
    await expect(desktop.feedbackButton).toHaveCount(0);
    expect(emulator.insights.calls.list()).toEqual([]);
  });
});

test.describe('with invalid settings', () => {
  test.use({
    ...settings({ page_size: 'all', reviewer_email: 1, colour: 'red', texts: { Nothing: 'here' } }),
    expectedErrors: /Some plugin settings are ignored/,
  });

  test('one console line names them, and the plugin uses the defaults', async ({ signIn, page }) => {
    const lines: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Some plugin settings')) lines.push(message.text());
    });
    const desktop = await signIn(busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('article').first()).toContainText('Reviewer: ');
    expect(lines).toHaveLength(1);
    for (const key of [
      '"page_size" must be a whole number',
      '"reviewer_email" must be true or false',
      '"colour"',
      '"texts.Nothing"',
    ]) {
      expect(lines[0]).toContain(key);
    }
  });
});

test.describe('with settings in public/appConfig.js', () => {
  const appConfigPath = path.join(mkdtempSync(path.join(os.tmpdir(), 'app-config-')), 'appConfig.js');
  test.use({
    emulatorSettings: {
      appConfigPath,
      ...settings({ page_size: 20, texts: { AssessmentCommentsRefresh: 'Look again' } }).emulatorSettings,
    },
  });

  test('each of them overrides the setting of the account, and a change only needs a reload', async ({
    emulator,
    signIn,
    page,
  }) => {
    const write = (page_size: number): void =>
      writeFileSync(
        appConfigPath,
        `var appConfig = { custom_data: { features: { assessment_comments: { page_size: ${page_size} } } } };`,
      );

    write(30);
    const desktop = await signIn(busyAgent);
    await desktop.openPanel();
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    await expect((await desktop.openMenu()).getByRole('menuitem', { name: 'Look again' })).toBeVisible();
    expect(firstPageSize(emulator)).toBe('30');

    write(40);
    emulator.insights.calls.clear();
    await page.reload();
    await expect(desktop.recent.getByRole('article').first()).toBeVisible();
    expect(firstPageSize(emulator)).toBe('40');
  });
});

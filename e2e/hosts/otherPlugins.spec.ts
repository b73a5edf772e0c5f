import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { version } from '../../package.json';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';
import { CATEGORY_TONES } from '../support/sampleTones';
import { textsInOtherFonts } from '../support/fonts';
import { PLUGIN_BUNDLE } from '../support/pluginBundle';
import { TeamsView } from '../support/TeamsView';
import { buildTemplatePlugin, writeCopyOfOurPlugin } from './buildPlugins';

const { busyAgent, veteranAgent } = people;
const { voiceWithFourComments: call } = sampleReservations;

const folder = mkdtempSync(path.join(os.tmpdir(), 'other-plugins-'));
const template = path.join(folder, 'plugin-template.js');
const copy = path.join(folder, 'plugin-assessment-comments-copy.js');
const COPY_VERSION = '9.9.9';
/** The names and versions of both, as they log them. */
const OURS = `plugin-assessment-comments ${version}`;
const COPY = `plugin-assessment-comments ${COPY_VERSION}`;

test.beforeAll(async () => {
  await buildTemplatePlugin(template);
  await writeCopyOfOurPlugin(copy, COPY_VERSION);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The texts on our surfaces that do not have the font of the theme. The surfaces alone have a `lang` attribute. */
const textsWithoutThemeFont = (page: Page) => textsInOtherFonts(page, 'body [lang]', 'Georgia');

for (const { order, pluginPaths, off } of [
  { order: 'after', pluginPaths: [template, PLUGIN_BUNDLE, copy], off: 'the copy' },
  { order: 'before', pluginPaths: [copy, PLUGIN_BUNDLE, template], off: 'ours' },
]) {
  test.describe(`started ${order} a plugin that changes all of Flex, and beside a copy of itself`, () => {
    test.use({
      emulatorSettings: {
        pluginPaths,
        uiAttributes: {
          custom_data: {
            features: { assessment_comments: { notify_new_feedback: true, category_tones: CATEGORY_TONES } },
          },
        },
      },
      expectedErrors: /template plugin|is off, because|setup link/,
    });

    test(`every surface is there once, with its comments and in the font of the theme; ${off} is off`, async ({
      emulator,
      signIn,
      page,
    }) => {
      const lines: string[] = [];
      page.on('console', (message) => {
        if (message.text().startsWith('plugin-assessment-comments')) lines.push(message.text());
      });
      // An admin who is also an agent has every surface.
      emulator.world.setRoles(busyAgent.workerSid, ['admin']);
      const desktop = await signIn(busyAgent);

      await expect(page.getByText('The CRM of the template')).toBeVisible();
      await desktop.openPanel();
      await desktop.select(call.name);
      await expect(desktop.conversation.getByRole('article')).toHaveCount(4);
      await desktop.filtersButton.click();
      await expect(desktop.recent.getByLabel('Category', { exact: true })).toBeVisible();
      await expect(desktop.recent.getByRole('article').first()).toBeVisible();
      expect.soft(await textsWithoutThemeFont(page), 'panel').toEqual([]);

      await page.getByRole('button', { name: 'Template' }).click();
      const panels = [desktop.panel, page.getByText('Notes of the template')];
      const complete = page.getByRole('button', { name: 'Complete' });
      await expect(async () => {
        const boxes = await Promise.all(panels.map((panel) => panel.boundingBox()));
        const [first = 0, second = 0] = boxes.map((box) => box?.x ?? 0).sort((a, b) => a - b);
        expect(second - first, 'the panels are side by side').toBeGreaterThanOrEqual(320);
        const { x = first, width = 0 } = (await complete.boundingBox()) ?? {};
        expect(x + width, 'the task is beside the panels').toBeLessThanOrEqual(first);
      }).toPass({ timeout: 10_000 });

      await page.getByRole('link', { name: 'Teams' }).click();
      const teams = new TeamsView(page);
      await teams.selectAgent(veteranAgent);
      await expect(teams.cards(teams.worker).first()).toBeVisible();
      await teams.filtersButton.click();
      await teams.worker.getByRole('button', { name: 'Trend' }).click();
      await teams.worker.getByRole('button', { name: 'Show as table' }).click();
      expect.soft(await textsWithoutThemeFont(page), 'agent in Teams View').toEqual([]);

      await teams.selectTask(call.name);
      await expect(teams.cards(teams.conversation)).toHaveCount(4);
      await teams.openForm();
      expect.soft(await textsWithoutThemeFont(page), 'task in Teams View').toEqual([]);

      const setupLink = page.getByRole('link', { name: 'Comments setup' });
      await setupLink.click();
      await expect.poll(() => lines.at(-1)).toMatch(/: setup link \(Error\)$/);
      await setupLink.click();
      await expect(page.getByRole('status').filter({ hasText: 'Ready for supervisors' })).toBeVisible();
      expect.soft(await textsWithoutThemeFont(page), 'setup check').toEqual([]);

      const [on, second] = off === 'ours' ? [COPY, OURS] : [OURS, COPY];
      expect(lines).toEqual([
        `${second}: is off, because ${on} has already started. Remove one of the two from the account's plugins`,
        `${on}: setup link (Error)`,
      ]);
    });
  });
}

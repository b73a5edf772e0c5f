import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createEmulator } from '../../emulator/createEmulator';
import { people } from '../../emulator/world/sample/people';
import { flexBundle } from '../support/flexBundle';

/** What the builder makes of a plugin, as far as Flex needs it. */
const OTHER_PLUGIN = `
  class OtherPlugin {
    name = 'OtherPlugin';
    init(flex) {
      const notice = React.createElement('p', { key: 'other-plugin' }, 'Another plugin says hello.');
      flex.AgentDesktopView.Panel1.Content.add(notice, { sortOrder: -1 });
    }
  }
  Twilio.Flex.Plugins.init(OtherPlugin);`;

test('Flex starts with a different plugin', async ({ page }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'other-plugin-'));
  const pluginPath = path.join(folder, 'plugin-other.js');
  writeFileSync(pluginPath, OTHER_PLUGIN);
  const emulator = await createEmulator({
    flexBundlePath: await flexBundle(),
    pluginPaths: [pluginPath],
    quiet: true,
  });
  try {
    await page.goto(emulator.signInUrl(people.newAgent.workerSid));
    await expect(page.getByText('Another plugin says hello.')).toBeVisible();
    await expect(page.locator('html[data-flex="ready"]')).toBeAttached();
    expect(emulator.unhandled).toEqual([]);
    await page.goto(emulator.origin);
    await expect(page.getByText('plugin-other')).toBeVisible();
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true });
  }
});
